#!/bin/sh
# store.sh FOLDER: send files to a server beside an archive.
# shellcheck source=tests/integration/examples/expect.sh
. "${0%/*}/expect.sh"

samples=$ODIL_PEER_FOLDER/samples
received=$ODIL_BESIDE_FOLDER/received
beside=$ODIL_BESIDE_PORT
first=$samples/study1-series1-1.dcm

expect 0 "$first" store "$host" "$beside" ANY ODIL "$first"
count_files 1 "$received"
expect 0 "$first" store "$host" "$beside" ANY ODIL "$samples"
count_files 12 "$received"
expect 1 "$0: " store "$host" "$beside" ANY ODIL "$0" "$first"
expect 1 "$0: " store "$host" "$beside" ANY ODIL "$0"
expect 1 "cannot be opened" store "$host" "$beside" ANY ODIL "$samples/none"
expect 0 "$first" store "$host" "$port" "$aet" ODIL "$samples"
expect 1 "called AE title not recognized" store "$host" "$port" NOBODY ODIL \
    "$first"
expect 2 "Usage" store "$host" "$port" "$aet" ODIL
expect 2 "not a port" store "$host" x "$aet" ODIL "$first"
