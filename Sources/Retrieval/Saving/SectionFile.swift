import Glibc

/// A saved file of numbered sections, mapped into memory.
///
/// The head is 64 bytes: the mark, the format's version, the number of sections, the file's size, two
/// stamps of the maker, and a checksum of head and table. The table has a line of 32 bytes a section:
/// its number, where it begins, its size, its checksum. All numbers have their lowest byte first.
public struct SectionFile: Sendable {
  /// The version of the format that is read and written.
  public static let version: UInt32 = 1
  static let mark = Array("ASKGUIDE".utf8)
  static let headSize = 64
  static let lineSize = 32
  static let checksumOffset = 48
  static let mostSections = 1_024
  /// Sections begin at multiples of this.
  static let alignment = 16

  /// The file's path, for messages.
  public let path: String
  /// A number for what the terms were made with, such as a stemmer's fingerprint.
  public let stamp: UInt64
  /// All bytes.
  package let whole: Region
  private let sections: [UInt32: Section]

  private struct Section {
    var bytes: Region
    var checksum: UInt64
  }

  /// Maps a file and checks its head and table.
  ///
  /// Sections are checked too where all of them together are small; those of a large file on demand
  /// with ``verify()``, since that reads all of it. Damage to what was not checked gives wrong answers,
  /// never a read beyond the file.
  ///
  /// - Parameter checkedSize: Files of at most so many bytes are checked as a whole.
  public init(path: String, checkedSize: Int = 8 << 20) throws(SectionFileError) {
    whole = try Self.map(path)
    self.path = path
    let head = try Self.checkedHead(whole, path)
    stamp = head.stamp
    var sections: [UInt32: Section] = [:]
    for line in 0..<head.count {
      let offset = Self.headSize + line * Self.lineSize
      let start = Int(exactly: whole.u64(offset + 8)) ?? -1
      let size = Int(exactly: whole.u64(offset + 16)) ?? -1
      guard let bytes = whole.part(at: start, count: size) else {
        throw .damaged(path: path, section: whole.u32(offset))
      }
      sections[whole.u32(offset)] = Section(bytes: bytes, checksum: whole.u64(offset + 24))
    }
    self.sections = sections
    if whole.count <= checkedSize { try verify() }
  }

  /// Whether an open file begins as saved files do.
  package static func isMarked(_ descriptor: Int32) -> Bool {
    var bytes = [UInt8](repeating: 0, count: mark.count)
    return pread(descriptor, &bytes, bytes.count, 0) == bytes.count && bytes == mark
  }

  /// The bytes of a section; nil where there is none of this number.
  package func section(_ number: UInt32) -> Region? { sections[number]?.bytes }

  /// Reads all sections and compares their checksums.
  ///
  /// - Complexity: O(*n*) for a file of *n* bytes.
  public func verify() throws(SectionFileError) {
    for (number, section) in sections.sorted(by: { $0.key < $1.key }) {
      guard section.bytes.withBytes({ Checksum.of($0) }) == section.checksum else {
        throw .damaged(path: path, section: number)
      }
    }
  }

  private static func map(_ path: String) throws(SectionFileError) -> Region {
    // A pipe must not hold up who opens it.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw .unreadable(path: path, code: errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .unreadable(path: path, code: errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .foreign(path: path) }
    let count = Int(status.st_size)
    guard count >= headSize else { throw .foreign(path: path) }
    guard let owner = RegionOwner(mapping: descriptor, count: count) else {
      throw .unreadable(path: path, code: errno)
    }
    return Region(owner, count: count)
  }

  private static func checkedHead(
    _ whole: Region, _ path: String
  ) throws(SectionFileError) -> (count: Int, stamp: UInt64) {
    guard mark.indices.allSatisfy({ whole.u8($0) == mark[$0] }) else {
      throw .foreign(path: path)
    }
    guard whole.u32(8) == version else { throw .version(path: path, found: whole.u32(8)) }
    let count = Int(whole.u32(12))
    guard count <= mostSections, whole.u64(16) == UInt64(whole.count),
      let table = whole.part(at: 0, count: headSize + count * lineSize),
      headChecksum(table.withBytes { Array($0) }) == whole.u64(checksumOffset)
    else { throw .damaged(path: path, section: nil) }
    return (count, whole.u64(24))
  }

  /// The checksum of head and table, the place of the checksum itself taken as zero.
  static func headChecksum(_ bytes: [UInt8]) -> UInt64 {
    var bytes = bytes
    for offset in 0..<8 { bytes[checksumOffset + offset] = 0 }
    return bytes.withUnsafeBytes { Checksum.of($0) }
  }

  /// Sets the checksum of head and table right in a file's bytes, for tests of what lies behind it.
  package static func sign(_ bytes: inout [UInt8]) {
    guard bytes.count >= headSize else { return }
    let count = (0..<4).reduce(0) { $0 | Int(bytes[12 + $1]) << (8 * $1) }
    guard count <= mostSections, headSize + count * lineSize <= bytes.count else { return }
    let checksum = headChecksum(Array(bytes[..<(headSize + count * lineSize)]))
    for byte in 0..<8 {
      bytes[checksumOffset + byte] = UInt8(truncatingIfNeeded: checksum >> UInt64(8 * byte))
    }
  }
}
