#!/bin/sh
# The command pair a shell script would use, one message at a time: openssl-pair.sh FOLDER MESSAGE SIGNER COUNT, prints JSON.
set -eu
cd "$1"
start=$(date +%s%N)
i=0
while [ "$i" -lt "$4" ]; do
  openssl cms -sign -nodetach -binary -md sha256 -signer "sender-$3.crt" -inkey "sender-$3.key" -in "$2.eml" |
    openssl cms -encrypt -aes256 -binary -from a@example.test -to b@example.test -subject x recipient.crt > pair.out
  i=$((i + 1))
done
end=$(date +%s%N)
awk -v n="$4" -v t="$((end - start))" 'BEGIN { printf "{\"perSecond\":%f}\n", n / t * 1e9 }'
