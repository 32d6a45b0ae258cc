/// Kinds of files that hold text, or are taken for text, and are not read.
enum ForeignFormat {
  /// What bytes begin like, in words; nil where it is none of these.
  static func name(of bytes: [UInt8]) -> String? {
    signs.first { bytes.starts(with: $0.bytes) }?.name
  }

  private static let signs: [(bytes: [UInt8], name: String)] = [
    (Array("%PDF-".utf8), "a PDF document"),
    (Array("%!PS".utf8), "a PostScript document"),
    (Array("{\\rtf".utf8), "an RTF document"),
    ([0x50, 0x4B, 3, 4], "a ZIP file, as word processors' documents and e-books are"),
    ([0xD0, 0xCF, 0x11, 0xE0], "an Office document"),
    ([0x7F, 0x45, 0x4C, 0x46], "a program"),
    ([0x89, 0x50, 0x4E, 0x47], "a picture"),
    ([0xFF, 0xD8, 0xFF], "a picture"),
    (Array("GIF8".utf8), "a picture"),
    (Array(".\\\"".utf8), "the source of a manual page, which `man` shows"),
    (Array("'\\\"".utf8), "the source of a manual page, which `man` shows"),
    (Array(".TH ".utf8), "the source of a manual page, which `man` shows"),
    (Array(".Dd ".utf8), "the source of a manual page, which `man` shows"),
    (Array("BZh".utf8), "a file packed by bzip2"),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "a file packed by xz"),
    ([0x28, 0xB5, 0x2F, 0xFD], "a file packed by zstd"),
  ]
}
