#!/bin/sh
# steps.sh FOLDER STEPS_SERVER: tell a server of our own of a procedure step.
# shellcheck source=tests/integration/examples/expect.sh
. "${0%/*}/expect.sh"

# It ends with this script, which holds the other end of what it reads.
end=$ODIL_PEER_FOLDER/end
lines=$ODIL_PEER_FOLDER/lines
mkfifo "$end" "$lines"
"$2" <"$end" >"$lines" &
server=$!
exec 4>"$end" 3<"$lines"
read -r port <&3

# expect_step LINE
expect_step() {
    read -r line <&3
    if [ "$line" != "$1" ]; then
        echo "\"$line\", not \"$1\""
        exit 1
    fi
}

for name in Doe^Jane Müller^Jörg; do
    expect 0 " is completed" mpps localhost "$port" STEPS ODIL "$name"
    expect_step "$name IN PROGRESS 0"
    expect_step "$name COMPLETED 1"
done
expect 1 "called AE title not recognized" mpps localhost "$port" OTHER

exec 4>&-
wait "$server"
