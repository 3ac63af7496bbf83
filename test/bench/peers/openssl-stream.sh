#!/bin/sh
# Signing piped into encryption, both streaming, file to file: openssl-stream.sh FOLDER IN OUT
set -eu
openssl cms -sign -stream -nodetach -binary -md sha256 -signer "$1/sender-rsa.crt" -inkey "$1/sender-rsa.key" -in "$2" |
  openssl cms -encrypt -stream -aes256 -binary -from a@example.test -to b@example.test -subject x -out "$3" "$1/recipient.crt"
