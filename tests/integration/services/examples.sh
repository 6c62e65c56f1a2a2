#!/bin/sh
# examples.sh ECHO FIND: run the examples, look at what they say.
set -eu
echo_=$1 find_=$2
peer="$ODIL_PEER_HOST_NAME $ODIL_PEER_PORT"
aet=$ODIL_PEER_AET

# expect STATUS TEXT COMMAND...: the text is part of the output.
expect() {
    status=$1 text=$2
    shift 2
    actual=0
    output=$("$@" 2>&1) || actual=$?
    if [ "$actual" != "$status" ]; then
        printf '%s\nstatus %s, not %s: %s\n' "$output" "$actual" "$status" "$*"
        exit 1
    fi
    case $output in
    *"$text"*) ;;
    *)
        printf '%s\nno "%s": %s\n' "$output" "$text" "$*"
        exit 1
        ;;
    esac
}

# shellcheck disable=SC2086 # host and port are two words
{
    expect 0 "$aet is alive" "$echo_" $peer "$aet"
    expect 0 "$aet is alive" "$echo_" $peer "$aet" OTHER
    expect 1 "called AE title not recognized" "$echo_" $peer NOBODY
    expect 2 "Usage" "$echo_"
    expect 2 "not a port" "$echo_" "$ODIL_PEER_HOST_NAME" x "$aet"
    expect 1 "refused" "$echo_" 127.0.0.1 1 "$aet"

    expect 0 "Doe^Jane  20240102  MR head  2.25" "$find_" $peer "$aet"
    expect 0 "Doe^Jane  20240315  CT chest" "$find_" $peer "$aet" ODIL "Doe*"
    expect 0 "… and more" "$find_" $peer "$aet" ODIL "*" 1
    expect 0 "" "$find_" $peer "$aet" ODIL "Nobody"
    expect 1 "called AE title not recognized" "$find_" $peer NOBODY
    expect 2 "Usage" "$find_"
    expect 2 "Not a number" "$find_" $peer "$aet" ODIL "*" many
}
