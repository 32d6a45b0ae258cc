/// A path that a person gave, and the files that it leads to.
struct GuidePath {
  private let path: FilePath
  private let status: FileSystem.Status
  private let folder: FolderScan?

  /// Finds the files.
  init(_ given: String) throws(GuideError) {
    path = try Self.existing(given)
    status = try FileSystem.status(of: path)
    switch status.kind {
    case .file, .pipe: folder = nil
    case .folder: folder = try FolderScan(path)
    case .other: throw .notAFileOrFolder(path: path.shown)
    }
  }

  /// The files' sizes together, in bytes.
  var size: Int { sources.reduce(0) { $0 + $1.size } }

  /// The files in the order in which they are read.
  var sources: [SourceFile] {
    guard let folder else { return [SourceFile(path, status)] }
    return folder.files.map { SourceFile($0.path, $0.status) }
  }

  /// Files of synonyms that belong to the guides.
  var thesauri: [String] {
    folder.map { $0.thesauri.map(\.shown) } ?? Self.thesauri(beside: path)
  }

  /// What stands in the folder and is no guide by its kind.
  var leftOut: [LeftOut] { folder?.leftOut ?? [] }

  /// Reads the files; those of a folder that cannot be read are left out.
  func read(_ progress: ReadingProgress?) throws(GuideError) -> ReadingResult {
    var result = ReadingResult(thesauri: thesauri)
    var guides: [Guide] = []
    _ = try read(progress, into: &result, file: { _, _ in }) { guide in
      guides.append(guide)
      return true
    }
    result.guides = guides
    return result
  }

  /// Reads the files and gives guide after guide, until it is told that this is enough; whether it is
  /// to go on.
  func read(
    _ progress: ReadingProgress?, into result: inout ReadingResult,
    file: (SourceFile, [UInt8]) -> Void, guide: (Guide) -> Bool
  ) throws(GuideError) -> Bool {
    let before = (guides: result.guides.count, leftOut: result.leftOut.count)
    result.leftOut += leftOut
    for source in sources {
      do {
        let read = try Self.guide(source, progress: progress, file: file)
        result.guides.append(Guide(file: read.file, doubts: read.doubts))
        guard guide(read) else { return false }
      } catch {
        guard folder != nil else { throw error }
        result.leftOut.append(LeftOut(error, path: FilePath(bytes: source.path).shown))
      }
    }
    if result.guides.count == before.guides {
      throw .noGuides(folder: path.shown, leftOut: Array(result.leftOut[before.leftOut...]))
    }
    return true
  }

  private static func guide(
    _ source: SourceFile, progress: ReadingProgress?, file: (SourceFile, [UInt8]) -> Void
  ) throws(GuideError) -> Guide {
    let bytes = try source.contents()
    progress?.beginFile(bytes: bytes.count)
    file(source, bytes)
    return try GuideReader.read(
      bytes, file: FilePath(bytes: source.path).shown, format: nil, progress: progress)
  }

  /// The path that was meant: as given, with bytes written as `\xE9`, or with bytes that became
  /// U+FFFD on the way here because they are not UTF-8.
  static func existing(_ given: String) throws(GuideError) -> FilePath {
    let path = FilePath(given)
    do {
      _ = try FileSystem.status(of: path)
      return path
    } catch {
      for other in [FilePath(shown: given), found(given)] {
        if let other, other != path, (try? FileSystem.status(of: other)) != nil { return other }
      }
      throw error
    }
  }

  /// The path whose names, repaired, are those given.
  private static func found(_ given: String) -> FilePath? {
    guard given.unicodeScalars.contains("\u{FFFD}") else { return nil }
    let isAbsolute = given.utf8.first == UInt8(ascii: "/")
    var path = FilePath(isAbsolute ? "/" : ".")
    for part in given.split(separator: "/") {
      if part.unicodeScalars.contains("\u{FFFD}") {
        let entries = try? FileSystem.entries(in: path)
        let match = entries?.first { String(decoding: $0.name, as: UTF8.self) == part }
        guard let match else { return nil }
        path = path.appending(match.name)
      } else {
        path = path.appending(Array(part.utf8))
      }
    }
    return isAbsolute ? path : FilePath(bytes: Array(path.bytes.dropFirst(2)))
  }

  /// The file of synonyms that bears a guide's name, or that has its folder to itself.
  private static func thesauri(beside path: FilePath) -> [String] {
    let name = GuideName.unpacked(path.name)
    let stem = name.prefix(name.lastIndex(of: UInt8(ascii: ".")) ?? name.count)
    let folder = path.bytes.dropLast(path.name.count)
    let wanted = FilePath(bytes: folder + stem + Array(".synonyms".utf8))
    let status = try? FileSystem.status(of: wanted)
    return status?.kind == .file && wanted != path ? [wanted.shown] : []
  }
}

extension SourceFile {
  init(_ path: FilePath, _ status: FileSystem.Status) {
    self.init(
      path: path.bytes, size: status.size, modified: status.modified, changed: status.changed,
      node: status.identity.node, isRegular: status.kind == .file)
  }
}
