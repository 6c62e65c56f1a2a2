#!/bin/sh
# example.sh PROGRAM DUMPS: make a directory of files, and list it.
set -eu
program=$1
dumps=$2
if ! command -v dump2dcm >/dev/null; then
    echo "not installed: dump2dcm"
    exit 77
fi
folder=$(mktemp -d)
trap 'rm -r "$folder"' EXIT

# expect STATUS TEXT ARGUMENT...: the text is part of the output.
expect() {
    status=$1 text=$2
    shift 2
    actual=0
    output=$("$program" "$@" 2>&1) || actual=$?
    case $actual:$output in
    "$status":*"$text"*) ;;
    *)
        printf '%s\nstatus %s, no "%s": %s\n' \
            "$output" "$actual" "$text" "$*"
        exit 1
        ;;
    esac
}

dump2dcm +te "$dumps/study1-series1-1.dump" "$folder/one.dcm"
mkdir "$folder/A"
dump2dcm +te "$dumps/study2-series1-1.dump" "$folder/A/TWO"
expect 0 "" create "$folder" LABEL
expect 0 "PATIENT  ODIL-1  Doe^Jane" list "$folder"
expect 0 "IMAGE  $folder/A/TWO" list "$folder/DICOMDIR"
expect 0 "STUDY  20240102  MR head" list "$folder"
echo text >"$folder/README"
expect 1 "README: not a DICOM file" create "$folder"
expect 0 "$folder/one.dcm" list "$folder"
rm "$folder/one.dcm"
expect 1 "one.dcm: there is no such file" list "$folder"
expect 1 "No such file" list "$folder/none"
expect 2 "Usage" list
