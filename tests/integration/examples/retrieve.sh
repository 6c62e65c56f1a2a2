#!/bin/sh
# retrieve.sh FOLDER: get and move a study of an archive.
# shellcheck source=tests/integration/examples/expect.sh
. "${0%/*}/expect.sh"

root=2.25.11328789485148295317074404335668888615 # of tests/data
study=$root.1
got=$ODIL_PEER_FOLDER/got
moved=$ODIL_PEER_FOLDER/moved
client=$ODIL_CLIENT_AET
incoming=$ODIL_CLIENT_PORT

expect 0 "5 received" get "$host" "$port" "$aet" ODIL "$study" "$got"
count_files 5 "$got"
dcmdump -q "$got/$study.2.2.dcm" >/dev/null
expect 1 "0 of 5 received: " get "$host" "$port" "$aet" ODIL "$study" "$got"
count_files 5 "$got"
expect 1 "There is no such study" get "$host" "$port" "$aet" ODIL 1.2.3 "$got"
expect 1 "called AE title not recognized" get "$host" "$port" NOBODY ODIL \
    "$study" "$got"
expect 2 "Usage" get "$host" "$port"
expect 2 "not a port" get "$host" x "$aet" ODIL "$study" "$got"

# move STATUS TEXT ARGUMENT...
move() {
    status=$1 text=$2
    shift 2
    expect "$status" "$text" move "$host" "$port" "$aet" "$@"
}

move 0 "5 sent" ODIL "$study" "$client" "$incoming" "$moved"
count_files 5 "$moved/ODIL-1/$study"
dcmdump -q "$moved/ODIL-1/$study/$study.2/$study.2.2.dcm" >/dev/null
move 0 "5 sent" ODIL "$study" "$ODIL_BESIDE_AET"
count_files 5 "$ODIL_BESIDE_FOLDER/received"
move 1 "C-MOVE failed" ODIL "$study" NOBODY
move 1 "C-MOVE failed" ODIL "$study" "$client" # where nobody listens
move 1 "in use" ODIL "$study" "$client" "$port" "$moved"
move 2 "Usage" ODIL "$study"
move 2 "Not a port" ODIL "$study" "$client" x "$moved"
