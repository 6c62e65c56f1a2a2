#!/bin/sh
# worklist.sh FOLDER: run the example against a worklist server.
# shellcheck source=tests/integration/examples/expect.sh
. "${0%/*}/expect.sh"

first="20240102 090000  MR  MR head without contrast  Doe^Jane  ACC11"
third="20240104 110000  CT  CT knee"
expect 0 "$first" worklist "$host" "$port" "$aet"
expect 0 "$third" worklist "$host" "$port" "$aet"
expect 0 "$third" worklist "$host" "$port" "$aet" ODIL CT 20240104
expect 0 "$third" worklist "$host" "$port" "$aet" ODIL "*" 20240104-
expect 0 "$first" worklist "$host" "$port" "$aet" ODIL MR 20240101-20240103
expect 0 "" worklist "$host" "$port" "$aet" ODIL US
expect 1 "called AE title not recognized" worklist "$host" "$port" NOBODY
expect 2 "Usage" worklist
expect 2 "not a port" worklist "$host" x "$aet"
