import Glibc

/// Writes a ``SectionFile``.
///
/// The file is written beside its place under a name of its own, flushed to the disk and then renamed:
/// who opens it meanwhile sees the old one or the new one, never half of one, and whoever kills the
/// writer leaves the old one behind. Readable by its owner alone.
public struct SectionFileWriter {
  private let stamp: UInt64
  private var sections: [(number: UInt32, bytes: Region)] = []

  /// Makes a writer of no sections.
  ///
  /// - Parameter stamp: A number for what the terms were made with; readers compare it.
  public init(stamp: UInt64) { self.stamp = stamp }

  /// Adds the sections of an index.
  public mutating func add(_ index: FieldedIndex) {
    for section in index.namedSections { sections.append(section) }
  }

  /// Adds a section of one's own as it lies in memory; numbers below 100 are the index's.
  package mutating func add(_ bytes: Region, as number: UInt32) { sections.append((number, bytes)) }

  /// Adds a section of one's own; numbers below 100 are the index's.
  public mutating func add(_ bytes: [UInt8], as number: UInt32) {
    sections.append((number, Region(bytes)))
  }

  /// Puts the file in place.
  ///
  /// - Throws: ``SectionFileError/unwritable(path:code:)``, or ``SectionFileError/occupied(path:by:)``
  ///   where something else than a saved file has the name; what stood there before stays.
  public func write(to path: String) throws(SectionFileError) {
    try write(to: path, replacing: .savedFile)
  }

  /// Puts the file in place of what it may replace.
  package func write(
    to path: String, replacing replacement: FileReplacement
  ) throws(SectionFileError) {
    try replacement.check(path)
    // Beyond a limit of file size the system would rather end the process than say so.
    let onLimit = signal(SIGXFSZ, SIG_IGN)
    defer { signal(SIGXFSZ, onLimit) }
    let draft = "\(path).\(getpid()).\(UInt32.random(in: 0...(.max)))"
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .unwritable(path: path, code: errno) }
    var code = writeAll(to: descriptor)
    // Full disks may show only when the last bytes are flushed.
    if code == 0, fsync(descriptor) != 0 { code = errno }
    if close(descriptor) != 0, code == 0 { code = errno }
    guard code == 0 else {
      unlink(draft)
      throw .unwritable(path: path, code: code)
    }
    try put(draft, at: path, replacing: replacement)
    flushFolder(of: path)
  }

  private func put(
    _ draft: String, at path: String, replacing replacement: FileReplacement
  ) throws(SectionFileError) {
    do throws(SectionFileError) {
      // Writing takes its time, in which another program may have put something there.
      try replacement.check(path)
      guard rename(draft, path) == 0 else { throw .unwritable(path: path, code: errno) }
    } catch {
      unlink(draft)
      throw error
    }
  }

  /// The name of a file outlives a crash only once its folder is on the disk; best effort.
  private func flushFolder(of path: String) {
    let end = path.utf8.lastIndex(of: UInt8(ascii: "/"))
    let folder = end.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    _ = fsync(descriptor)
    close(descriptor)
  }

  /// Writes head, table and sections; the system's error number, 0 for none.
  private func writeAll(to descriptor: Int32) -> Int32 {
    var offset = aligned(SectionFile.headSize + sections.count * SectionFile.lineSize)
    var table: [UInt8] = []
    for section in sections {
      table.appendNumber(section.number)
      table.appendNumber(UInt32(0))
      table.appendNumber(UInt64(offset))
      table.appendNumber(UInt64(section.bytes.count))
      table.appendNumber(section.bytes.withBytes { Checksum.of($0) })
      offset = aligned(offset + section.bytes.count)
    }
    var head = SectionFile.mark
    head.appendNumber(SectionFile.version)
    head.appendNumber(UInt32(sections.count))
    head.appendNumber(UInt64(offset))
    head.appendNumber(stamp)
    head += [UInt8](repeating: 0, count: SectionFile.headSize - head.count)
    head += table
    let checksum = SectionFile.headChecksum(head)
    for byte in 0..<8 {
      head[SectionFile.checksumOffset + byte] = UInt8(
        truncatingIfNeeded: checksum >> UInt64(8 * byte))
    }
    var code = head.withUnsafeBytes { write($0, to: descriptor) }
    var written = head.count
    for section in sections where code == 0 {
      code = pad(&written, to: descriptor)
      if code == 0 { code = section.bytes.withBytes { write($0, to: descriptor) } }
      written += section.bytes.count
    }
    return code == 0 ? pad(&written, to: descriptor) : code
  }

  private func aligned(_ offset: Int) -> Int {
    (offset + SectionFile.alignment - 1) / SectionFile.alignment * SectionFile.alignment
  }

  private func pad(_ written: inout Int, to descriptor: Int32) -> Int32 {
    let gap = [UInt8](repeating: 0, count: aligned(written) - written)
    written += gap.count
    return gap.withUnsafeBytes { write($0, to: descriptor) }
  }

  private func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Int32 {
    var rest = bytes
    while let start = rest.baseAddress, !rest.isEmpty {
      let count = Glibc.write(descriptor, start, min(rest.count, 1 << 30))
      if count < 0 {
        if errno == EINTR { continue }
        return errno
      }
      rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count))
    }
    return 0
  }
}
