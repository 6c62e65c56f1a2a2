#!/bin/sh
# store_server.sh FOLDER: run the server until it is told to end.
# shellcheck source=tests/integration/examples/expect.sh
. "${0%/*}/expect.sh"

samples=$ODIL_PEER_FOLDER/samples
lines=$ODIL_PEER_FOLDER/lines
mkfifo "$lines"
trap 'kill "$server" 2>/dev/null || true' EXIT

for signal in INT TERM; do
    received=$ODIL_PEER_FOLDER/received.$signal
    "$examples/store_server" 0 SERVER "$received" >"$lines" &
    server=$!
    exec 3<"$lines"
    read -r line <&3
    own_port=${line#Listening on port }

    expect 0 "SERVER is alive" echo localhost "$own_port" SERVER
    expect 1 "called AE title" echo localhost "$own_port" OTHER
    if [ "$signal" = INT ]; then
        expect 0 "study1-series1-1" store localhost "$own_port" SERVER ODIL \
            "$samples"
    else
        storescu -q -aec SERVER 127.0.0.1 "$own_port" "$samples"/*.dcm
    fi
    count_files 12 "$received"
    expect 1 "in use" store_server "$own_port" SERVER "$received"

    kill -s "$signal" "$server"
    wait "$server"
    exec 3<&-
    expect 1 "refused" echo localhost "$own_port" SERVER
done
expect 2 "Usage" store_server
expect 2 "not a port" store_server 65536 SERVER "$received"
