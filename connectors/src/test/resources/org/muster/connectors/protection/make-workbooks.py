#!/usr/bin/env python3
"""Lays out encrypted workbooks after MS-OFFCRYPTO and MS-CFB, into the folder workbooks.

No free tool here writes them without a screen. What tells whether a password opens them is computed
anew from the specification; what they encrypt is random octets. "open" ones have the password by
which Excel encrypts what opens for everybody, "locked" ones have "secret".
"""

import base64
import hashlib
import pathlib
import random
import struct

from cryptography.hazmat.decrepit.ciphers.algorithms import ARC4
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

HERE = pathlib.Path(__file__).parent / "workbooks"
RANDOM = random.Random(7)
PASSWORDS = {"open": "VelvetSweatshop", "locked": "secret"}
END = 0xFFFFFFFE


def rc4(key, octets):
    return Cipher(ARC4(key), None).encryptor().update(octets)


def aes(key, octets, mode):
    return Cipher(algorithms.AES(key), mode).encryptor().update(octets)


def sha1(octets):
    return hashlib.sha1(octets).digest()


def spun(name, start, rounds):
    for i in range(rounds):
        start = hashlib.new(name, struct.pack("<I", i) + start).digest()
    return start


def agile(password, name="sha512", rounds=1000):
    salt, verifier = RANDOM.randbytes(16), RANDOM.randbytes(16)
    last = spun(name, hashlib.new(name, salt + password).digest(), rounds)

    def encrypted(octets, block):
        key = hashlib.new(name, last + bytes.fromhex(block)).digest()[:32]
        octets += bytes(-len(octets) % 16)
        return base64.b64encode(aes(key.ljust(32, b"\x36"), octets, modes.CBC(salt))).decode()

    key_salt = base64.b64encode(RANDOM.randbytes(16)).decode()
    common = 'saltSize="16" blockSize="16" keyBits="256" hashSize="%d" cipherAlgorithm="AES"' % len(last)
    common += ' cipherChaining="ChainingModeCBC" hashAlgorithm="%s"' % name.upper()
    return struct.pack("<HHI", 4, 4, 0x40) + (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n'
        '<encryption xmlns="http://schemas.microsoft.com/office/2006/encryption"'
        ' xmlns:p="http://schemas.microsoft.com/office/2006/keyEncryptor/password">'
        f'<keyData {common} saltValue="{key_salt}"/><keyEncryptors><keyEncryptor'
        ' uri="http://schemas.microsoft.com/office/2006/keyEncryptor/password">'
        f'<p:encryptedKey spinCount="{rounds}" {common} saltValue="{base64.b64encode(salt).decode()}"'
        f' encryptedVerifierHashInput="{encrypted(verifier, "fea7d2763b4b9e79")}"'
        f' encryptedVerifierHashValue="{encrypted(hashlib.new(name, verifier).digest(), "d7aa0f6d3061344e")}"'
        f' encryptedKeyValue="{encrypted(RANDOM.randbytes(32), "146e0be7abacd0d6")}"/>'
        "</keyEncryptor></keyEncryptors></encryption>"
    ).encode()


def described(version, algorithm, bits, salt, verifier, digest):
    provider = "Synthetic Provider\0".encode("utf-16-le")
    header = struct.pack("<8I", 0x24, 0, algorithm, 0x8004, bits, 24, 0, 0) + provider
    return (
        struct.pack("<HHII", *version, 0x24, len(header)) + header
        + struct.pack("<I", 16) + salt + verifier + struct.pack("<I", 20) + digest
    )


def standard(password):
    salt, verifier = RANDOM.randbytes(16), RANDOM.randbytes(16)
    last = sha1(spun("sha1", sha1(salt + password), 50000) + bytes(4))
    mixed = bytes(a ^ b for a, b in zip(last.ljust(64, b"\0"), b"\x36" * 64))
    key = sha1(mixed)[:16]
    digest = sha1(verifier) + bytes(12)
    return described((3, 2), 0x660E, 128, salt, aes(key, verifier, modes.ECB()), aes(key, digest, modes.ECB()))


def crypto_api(password, bits):
    salt, verifier = RANDOM.randbytes(16), RANDOM.randbytes(16)
    key = sha1(sha1(salt + password) + bytes(4))[: bits // 8]
    both = rc4(key.ljust(16, b"\0") if bits == 40 else key, verifier + sha1(verifier))
    return struct.pack("<H", 1) + described((2, 2), 0x6801, bits, salt, both[:16], both[16:])


def first_rc4(password):
    salt, verifier = RANDOM.randbytes(16), RANDOM.randbytes(16)
    mixed = hashlib.md5((hashlib.md5(password).digest()[:5] + salt) * 16).digest()
    key = hashlib.md5(mixed[:5] + bytes(4)).digest()
    both = rc4(key, verifier + hashlib.md5(verifier).digest())
    return struct.pack("<3H", 1, 1, 1) + salt + both


def obfuscated(password):
    value = 0
    for octet in reversed(bytes([len(password) // 2]) + password[::2]):
        value = ((value >> 14) & 1 | (value * 2) & 0x7FFF) ^ octet
    return struct.pack("<3H", 0, RANDOM.randrange(1 << 16), value ^ 0xCE4B)


def compound(name, **streams):
    """Table in sector 0, directory in sector 1, then streams that are none of them small."""
    table, entries, body = [0xFFFFFFFD, END], [], b""
    for title, octets in streams.items():
        octets = octets.ljust(4096, b"\0")
        octets += bytes(-len(octets) % 512)
        first, count = len(table), len(octets) // 512
        table += [*range(first + 1, first + count), END]
        entries.append((title, 2, first, len(octets)))
        body += octets
    directory = b""
    for title, kind, first, size in [("Root Entry", 5, END, 0), *entries]:
        text = (title + "\0").encode("utf-16-le")
        directory += text.ljust(64, b"\0") + struct.pack("<HBB3I", len(text), kind, 1, *[0xFFFFFFFF] * 3)
        directory += bytes(36) + struct.pack("<3I", first, size, 0)
    header = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(16)
    header += struct.pack("<5H", 0x3E, 3, 0xFFFE, 9, 6) + bytes(6)
    header += struct.pack("<9I", 0, 1, 1, 0, 4096, END, 0, END, 0) + struct.pack("<109I", 0, *[0xFFFFFFFF] * 108)
    sectors = struct.pack("<128I", *table, *[0xFFFFFFFF] * (128 - len(table)))
    (HERE / name).write_bytes(header + sectors + directory.ljust(512, b"\0") + body)


def workbook(name, filepass):
    records = [(0x809, bytes.fromhex("000605000000000000000000")), (0x2F, filepass), (0x0A, b"")]
    compound(name, Workbook=b"".join(struct.pack("<2H", kind, len(r)) + r for kind, r in records))


for how, words in PASSWORDS.items():
    password = words.encode("utf-16-le")
    for title, info in (("agile", agile(password)), ("agile-sha1", agile(password, "sha1")), ("standard", standard(password))):
        compound(f"office-{how}-{title}.xlsx", EncryptionInfo=info, EncryptedPackage=RANDOM.randbytes(4096))
    workbook(f"office-{how}-rc4.xls", first_rc4(password))
    workbook(f"office-{how}-rc4-40.xls", crypto_api(password, 40))
    workbook(f"office-{how}-rc4-128.xls", crypto_api(password, 128))
    workbook(f"office-{how}-xor.xls", obfuscated(password))
