#!/bin/sh
# The command pair a shell script would use, one message at a time: openssl-pair.sh FOLDER MESSAGE SIGNER COUNT, prints JSON.
set -eu
cd "$1"
i=0
while [ "$i" -lt "$4" ]; do
  openssl cms -sign -nodetach -binary -md sha256 -signer "sender-$3.crt" -inkey "sender-$3.key" -in "$2.eml" |
    openssl cms -encrypt -aes256 -binary -from a@example.test -to b@example.test -subject x recipient.crt > pair.out
  i=$((i + 1))
done
# The second line of times is the CPU time of the children: 0m1.23s 0m0.45s
times > times.out
awk -v n="$4" 'NR == 2 { gsub(/[ms]/, " "); printf "{\"perCpuSecond\":%f}\n", n / ($1 * 60 + $2 + $3 * 60 + $4) }' times.out
