# shellcheck shell=sh disable=SC2034 # of those who source it
# Sourced, with the folder of the examples: what is common to their tests.
set -eu
examples=$1
host=$ODIL_PEER_HOST_NAME
port=$ODIL_PEER_PORT
aet=$ODIL_PEER_AET

# expect STATUS TEXT EXAMPLE ARGUMENT...: the text is part of the output.
expect() {
    status=$1 text=$2 example=$3
    shift 3
    actual=0
    output=$("$examples/$example" "$@" 2>&1) || actual=$?
    if [ "$actual" != "$status" ]; then
        printf '%s\nstatus %s, not %s: %s\n' \
            "$output" "$actual" "$status" "$example $*"
        exit 1
    fi
    case $output in
    *"$text"*) ;;
    *)
        printf '%s\nno "%s": %s\n' "$output" "$text" "$example $*"
        exit 1
        ;;
    esac
}

# count_files NUMBER FOLDER: there are so many, however deep.
count_files() {
    number=$(find "$2" -type f | wc -l)
    if [ "$number" -ne "$1" ]; then
        echo "$number files in $2, not $1"
        exit 1
    fi
}
