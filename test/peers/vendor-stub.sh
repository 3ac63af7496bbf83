#!/bin/sh
# Stands in for a vendor's command (pmta, ec_console). Answers are files, so that a test writes the scenario it wants:
#   /var/lib/stub/NAME/<arguments joined by _>.out .err .rc     ("_" alone: no arguments)
# Without arguments every line of standard input is answered the same way, as by an interactive console.
# Every call is appended to /var/lib/stub/calls.log, so that a test can prove that nothing else was ever run.
name=$(basename "$0")
answers=/var/lib/stub/$name
answer() {
  key=$(printf %s "$*" | tr ' /' '__' | tr -cd 'A-Za-z0-9_.=,:@-')
  file=$answers/${key:-_}
  echo "$name $*" >>/var/lib/stub/calls.log 2>/dev/null
  [ ! -e "$file.err" ] || cat "$file.err" >&2
  if [ -e "$file.out" ]; then cat "$file.out"; elif [ ! -e "$file.rc" ]; then
    echo "$name: unknown command: $*" >&2
    return 1
  fi
  [ ! -e "$file.rc" ] || return "$(cat "$file.rc")"
}
if [ $# -gt 0 ]; then
  answer "$@"
  exit $?
fi
if [ -t 0 ] || read -r line; then
  while :; do
    case ${line:-} in quit | exit) exit 0 ;; '') ;; *) answer "$line" ;; esac
    read -r line || exit 0
  done
fi
answer
