/// A path that a person gave, and the files that it leads to.
struct GuidePath {
  private let path: FilePath
  private let folder: FolderScan?
  /// The files' sizes together, in bytes.
  let size: Int

  /// Finds the files.
  init(_ given: String) throws(GuideError) {
    path = try Self.existing(given)
    let status = try FileSystem.status(of: path)
    switch status.kind {
    case .file, .pipe: (folder, size) = (nil, status.size)
    case .folder:
      let scan = try FolderScan(path)
      (folder, size) = (scan, scan.files.reduce(0) { $0 + $1.size })
    case .other: throw .notAFileOrFolder(path: path.shown)
    }
  }

  /// Reads the files; those of a folder that cannot be read are left out.
  func read(_ progress: ReadingProgress?) throws(GuideError) -> ReadingResult {
    guard let folder else {
      let guide = try Self.guide(path, progress: progress)
      return ReadingResult(guides: [guide], thesauri: Self.thesauri(beside: path))
    }
    var result = ReadingResult(
      leftOut: folder.leftOut, thesauri: folder.thesauri.map(\.shown))
    for file in folder.files {
      do {
        result.guides.append(try Self.guide(file.path, progress: progress))
      } catch {
        result.leftOut.append(LeftOut(error, path: file.path.shown))
      }
    }
    if result.guides.isEmpty { throw .noGuides(folder: path.shown, leftOut: result.leftOut) }
    return result
  }

  private static func guide(
    _ path: FilePath, progress: ReadingProgress?
  ) throws(GuideError) -> Guide {
    let bytes = try FileSystem.contents(of: path, limit: GuideReader.sizeLimit)
    progress?.beginFile(bytes: bytes.count)
    return try GuideReader.read(bytes, file: path.shown, format: nil, progress: progress)
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
