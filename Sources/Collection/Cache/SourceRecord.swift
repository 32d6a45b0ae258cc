import Glibc
import Guides
import Retrieval

/// What a collection was made of, so that it can be told whether it still holds.
package struct SourceRecord: Sendable, Equatable {
  /// A file that was read.
  struct File: Sendable, Equatable {
    var source: SourceFile
    /// The checksum of its bytes.
    var checksum: UInt64
  }

  /// The program that read them: another may read them otherwise.
  private var program: [Int]
  var files: [File] = []
  /// A checksum of what stands beside them.
  private var beside: UInt64

  /// Begins a record of files that are about to be read.
  init(_ sources: GuideSources) {
    program = Self.runningProgram
    beside = Self.checksum(beside: sources)
  }

  /// Records a file that is read now.
  mutating func add(_ source: SourceFile, _ bytes: [UInt8]) {
    var source = source
    // What is written within one tick of the clock after the look would bear the time of before.
    if Self.now - max(source.changed, source.modified) < Self.tick(source.changed) {
      source.changed = 0
    }
    files.append(File(source: source, checksum: bytes.withUnsafeBytes { Checksum.of($0) }))
  }

  /// Whether the files hold what they held; those that only seem to have changed are read to tell.
  func holds(for sources: GuideSources) -> Bool {
    guard program == Self.runningProgram, files.count == sources.files.count,
      beside == Self.checksum(beside: sources)
    else { return false }
    return zip(files, sources.files).allSatisfy { known, now in
      if known.source == now { return true }
      guard known.source.path == now.path, known.source.size == now.size,
        let bytes = try? now.contents()
      else { return false }
      return bytes.withUnsafeBytes { Checksum.of($0) } == known.checksum
    }
  }

  /// Size and times of the running program's file.
  private static let runningProgram: [Int] = {
    var status = stat()
    guard stat("/proc/self/exe", &status) == 0 else { return [] }
    return [
      Int(status.st_size), Int(status.st_mtim.tv_sec), Int(status.st_mtim.tv_nsec),
      Int(status.st_ino),
    ]
  }()

  private static func checksum(beside sources: GuideSources) -> UInt64 {
    let lines = sources.leftOut.map { "\($0.path)\u{0}\($0.reason)" }
    return Array(lines.joined(separator: "\u{1}").utf8).withUnsafeBytes { Checksum.of($0) }
  }

  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return time.tv_sec &* 1_000_000_000 &+ time.tv_nsec
  }

  /// How far apart changes have to be for their times to differ, in nanoseconds, at least; file systems
  /// that count whole seconds show it.
  private static func tick(_ time: Int) -> Int {
    time % 1_000_000_000 == 0 ? 2_000_000_000 : 50_000_000
  }
}

extension SourceRecord {
  /// The record as it stands in a file.
  var bytes: Region {
    let bytes = GrowingBytes()
    bytes.append(varint: program.count)
    for number in program { bytes.append(fixed: UInt64(bitPattern: Int64(number))) }
    bytes.append(fixed: beside)
    bytes.append(varint: files.count)
    for file in files {
      bytes.append(varint: file.source.path.count)
      file.source.path.withUnsafeBytes { bytes.append($0) }
      for number in [file.source.size, file.source.modified, file.source.changed] {
        bytes.append(fixed: UInt64(bitPattern: Int64(number)))
      }
      bytes.append(fixed: UInt64(file.source.node))
      bytes.append(fixed: file.checksum)
    }
    return bytes.finish()
  }

  /// Reads a record; what is damaged holds for no files.
  init(_ region: Region) {
    var reader = RegionReader(region, 0..<region.count)
    program = (0..<reader.count()).map { _ in reader.signed() }
    beside = reader.u64()
    files = (0..<reader.count()).map { _ in
      let path = reader.bytes(reader.count())
      let (size, modified, changed) = (reader.signed(), reader.signed(), reader.signed())
      let source = SourceFile(
        path: path, size: size, modified: modified, changed: changed, node: UInt(reader.u64()))
      return File(source: source, checksum: reader.u64())
    }
  }
}

extension RegionReader {
  fileprivate mutating func signed() -> Int { Int(Int64(bitPattern: u64())) }
}
