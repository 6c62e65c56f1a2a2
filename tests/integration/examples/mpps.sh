#!/bin/sh
# mpps.sh FOLDER: a server which knows nothing of performed procedure steps.
# shellcheck source=tests/integration/examples/expect.sh
. "${0%/*}/expect.sh"

expect 1 "called AE title not recognized" mpps "$host" "$port" NOBODY
expect 1 "abstract syntax not supported" mpps "$host" "$port" "$aet"
expect 2 "Usage" mpps
expect 2 "not a port" mpps "$host" x "$aet"
