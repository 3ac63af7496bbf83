"""Compare messages pairwise by what a reader sees: types, file names and decoded contents of all leaves.

Usage: decoded-leaves.py LIST, a file with two tab-separated paths a line. Prints one line for each pair that differs.
Line ends count as the same: CRLF is what mail has, LF what files have.
"""
import email
import re
import sys


def leaves(part, found):
    if part.is_multipart():
        found.append(part.get_content_type())
        for child in part.get_payload():
            leaves(child, found)
    else:
        content = part.get_payload(decode=True) or b''
        found.append((part.get_content_type(), part.get_filename(), re.sub(rb'\r?\n', b'\n', content)))
    return found


def read(path):
    octets = open(path, 'rb').read()
    octets = octets.removeprefix(b'\xef\xbb\xbf')
    return leaves(email.message_from_bytes(re.sub(rb'\AFrom [^\n]*\n', b'', octets)), [])


for line in open(sys.argv[1]).read().splitlines():
    given, made = line.split('\t')
    expected, actual = read(given), read(made)
    if expected != actual:
        first = next((pair for pair in zip(expected, actual) if pair[0] != pair[1]), (len(expected), len(actual)))
        print(given, *map(repr, first))
