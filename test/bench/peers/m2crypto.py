# M2Crypto (OpenSSL's PKCS7 in the same process): m2crypto.py FOLDER MESSAGE SIGNER SECONDS, prints JSON.
import json, sys, time
from M2Crypto import BIO, SMIME, X509

folder, message, signer, seconds = sys.argv[1], sys.argv[2], sys.argv[3], float(sys.argv[4])
eml = open(f"{folder}/{message}.eml", "rb").read()
head, body = eml.split(b"\r\n\r\n", 1)
fields = [line for line in head.split(b"\r\n") if line.lower().startswith(b"content-")]
entity = b"\r\n".join(fields) + b"\r\n\r\n" + body
smime = SMIME.SMIME()
smime.load_key(f"{folder}/sender-{signer}.key", f"{folder}/sender-{signer}.crt")
stack = X509.X509_Stack()
stack.push(X509.load_cert(f"{folder}/recipient.crt"))
smime.set_x509_stack(stack)
smime.set_cipher(SMIME.Cipher("aes_256_cbc"))


def once():
    signed = BIO.MemoryBuffer()
    smime.write(signed, smime.sign(BIO.MemoryBuffer(entity), flags=SMIME.PKCS7_BINARY, algo="sha256"))
    out = BIO.MemoryBuffer()
    smime.write(out, smime.encrypt(signed, flags=SMIME.PKCS7_BINARY))
    return out.read()


def loop(limit):
    count, start, cpu = 0, time.perf_counter(), time.process_time()
    while time.perf_counter() - start < limit:
        once()
        count += 1
    return count / (time.process_time() - cpu)


loop(seconds * 0.3)
print(json.dumps({"perCpuSecond": loop(seconds)}))
