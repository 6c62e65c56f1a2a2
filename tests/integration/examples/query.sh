#!/bin/sh
# query.sh FOLDER: run the examples which change nothing, against an archive.
# shellcheck source=tests/integration/examples/expect.sh
. "${0%/*}/expect.sh"

expect 0 "$aet is alive" echo "$host" "$port" "$aet"
expect 0 "$aet is alive" echo "$host" "$port" "$aet" OTHER
expect 1 "called AE title not recognized" echo "$host" "$port" NOBODY
expect 2 "Usage" echo
expect 2 "not a port" echo "$host" x "$aet"
expect 1 "refused" echo 127.0.0.1 1 "$aet"

expect 0 "Doe^Jane  20240102  MR head  2.25" find "$host" "$port" "$aet"
expect 0 "Doe^Jane  20240315  CT chest" find "$host" "$port" "$aet" ODIL "Doe*"
expect 0 "… and more" find "$host" "$port" "$aet" ODIL "*" 1
expect 0 "" find "$host" "$port" "$aet" ODIL "Nobody"
expect 1 "called AE title not recognized" find "$host" "$port" NOBODY
expect 2 "Usage" find
expect 2 "Not a number" find "$host" "$port" "$aet" ODIL "*" many
