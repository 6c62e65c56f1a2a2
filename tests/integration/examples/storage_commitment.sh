#!/bin/sh
# storage_commitment.sh FOLDER: have an archive commit itself to what it has.
# shellcheck source=tests/integration/examples/expect.sh
. "${0%/*}/expect.sh"

# Nobody has stored this one.
other=$ODIL_PEER_FOLDER/other.dcm
set -- "$ODIL_PEER_FOLDER"/samples/*.dcm
cp "$1" "$other"
dcmodify -q -nb -gin "$other"

# commit STATUS TEXT ARGUMENT...
commit() {
    status=$1 text=$2
    shift 2
    expect "$status" "$text" storage_commitment "$host" "$port" "$@"
}

client=$ODIL_CLIENT_AET
listen=$ODIL_CLIENT_PORT
commit 0 "1.1.1  committed" "$aet" "$client" "$listen" "$@"
commit 1 "  no such SOP instance" "$aet" "$client" "$listen" "$@" "$other"
commit 1 "1.1.1  committed" "$aet" "$client" "$listen" "$@" "$other"
commit 1 "called AE title not recognized" NOBODY "$client" "$listen" "$1"
commit 1 "aborted" "$aet" STRANGER "$listen" "$1"
commit 1 "DICOM" "$aet" "$client" "$listen" "$0"
commit 2 "Usage" "$aet"
commit 2 "Not a port" "$aet" "$client" x "$1"
