"""A RAR of the fourth version with stored files, as far as tests need one: no free program writes RAR.

The layout is that of the technical note that comes with unrar (technote.txt): blocks of a CRC, a type, flags and a size.
"""
import struct
import zlib

MARKER = b"Rar!\x1a\x07\x00"
ARCHIVE, FILE, END = 0x73, 0x74, 0x7B
STORED = 0x30
SOLID_ARCHIVE, ENCRYPTED_HEADERS = 0x0008, 0x0080
ENCRYPTED_FILE, SOLID_FILE, UTF8_NAME, HAS_DATA = 0x0004, 0x0010, 0x0200, 0x8000
UNIX = 3


def block(kind, flags, body):
    rest = struct.pack("<BHH", kind, flags, 7 + len(body)) + body
    return struct.pack("<H", zlib.crc32(rest) & 0xFFFF) + rest


def stored_rar(files, *, solid=False, encrypted=False, encrypted_headers=False):
    """files: [(name, bytes)]; the rest are marks that the archive bears, whatever its bytes are."""
    archive = MARKER + block(ARCHIVE, SOLID_ARCHIVE * solid | ENCRYPTED_HEADERS * encrypted_headers, bytes(6))
    for place, (name, content) in enumerate(files):
        name = name.encode()
        flags = HAS_DATA | UTF8_NAME | ENCRYPTED_FILE * encrypted | SOLID_FILE * (solid and place > 0)
        time = (2024 - 1980) << 25 | 3 << 21 | 1 << 16 | 8 << 11  # 2024-03-01 08:00:00
        body = struct.pack("<IIBIIBBHI", len(content), len(content), UNIX, zlib.crc32(content), time, 20, STORED,
                           len(name), 0o100644) + name
        archive += block(FILE, flags, body) + content
    return archive + block(END, 0x4000, b"")
