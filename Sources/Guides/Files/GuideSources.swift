/// The files that paths lead to: looked up at once, read one after the other.
///
/// For callers that keep what they made of the files and want to know whether it still holds, and
/// for guides so large that they are better not held all at a time.
package struct GuideSources {
  private let paths: [GuidePath]
  /// The files that are read, in order.
  package let files: [SourceFile]
  /// Files of synonyms that belong to the guides.
  package let thesauri: [String]
  /// What stands in the folders and is not read, by its kind alone.
  package let leftOut: [LeftOut]

  /// Looks up paths; nothing is read yet.
  ///
  /// - Throws: ``GuideError`` for the first path that leads nowhere.
  package init(paths: [String]) throws(GuideError) {
    var found: [GuidePath] = []
    for path in paths { found.append(try GuidePath(path)) }
    self.paths = found
    files = found.flatMap(\.sources)
    leftOut = found.flatMap(\.leftOut)
    thesauri = found.reduce(into: []) { all, path in
      all += path.thesauri.filter { !all.contains($0) }
    }
  }

  /// The files' sizes together, in bytes.
  package var size: Int { paths.reduce(0) { $0 + $1.size } }

  /// Whether all are regular files, which hold the same when they are read again.
  package var areRegular: Bool { files.allSatisfy(\.isRegular) }

  /// Reads the files and gives guide after guide.
  ///
  /// - Parameters:
  ///   - progress: Told now and then which part of all bytes has been read, 0…1.
  ///   - file: Given each file and its bytes before they are read as a guide.
  ///   - guide: Given each guide.
  /// - Returns: What was left out in the end, and the guides' doubts; the guides are stubs of no
  ///   passages.
  /// - Throws: ``GuideError`` as ``GuideReader/readAll(paths:progress:)`` does, and what the closures
  ///   throw.
  package func read(
    progress: ((Double) -> Void)? = nil, file: (SourceFile, [UInt8]) -> Void = { _, _ in },
    guide: (Guide) -> Bool
  ) throws(GuideError) -> ReadingResult {
    let reading = progress.map { ReadingProgress(totalBytes: size, report: $0) }
    var result = ReadingResult(thesauri: thesauri)
    for path in paths {
      let goesOn = try path.read(reading, into: &result, file: file, guide: guide)
      guard goesOn else { break }
    }
    return result
  }
}

/// A file as the file system tells of it.
package struct SourceFile: Sendable, Equatable {
  /// The path's bytes.
  package var path: [UInt8]
  /// In bytes; 0 for what has none, such as a pipe.
  package var size: Int
  /// When its contents and when anything about it were last changed, in nanoseconds since 1970.
  package var modified: Int
  package var changed: Int
  /// The file's place on its device.
  package var node: UInt
  /// Whether it is a file rather than a pipe.
  package var isRegular: Bool

  package init(
    path: [UInt8], size: Int, modified: Int, changed: Int, node: UInt, isRegular: Bool = true
  ) {
    self.path = path
    self.size = size
    self.modified = modified
    self.changed = changed
    self.node = node
    self.isRegular = isRegular
  }

  /// What the file holds now.
  ///
  /// - Throws: ``GuideError`` where it cannot be read.
  package func contents() throws(GuideError) -> [UInt8] {
    try FileSystem.contents(of: FilePath(bytes: path), limit: GuideReader.sizeLimit)
  }
}
