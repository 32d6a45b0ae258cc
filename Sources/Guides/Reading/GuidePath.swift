/// A path that a person gave, and the files that it leads to.
struct GuidePath {
  private let path: String
  private let isFolder: Bool
  /// The paths of the files, sorted by their bytes.
  let files: [String]

  /// Finds the files.
  init(_ path: String) throws(GuideError) {
    self.path = path
    switch try FileSystem.kind(of: path) {
    case .file: (isFolder, files) = (false, [path])
    case .folder: (isFolder, files) = (true, try FileSystem.files(in: path).filter(Self.isGuide))
    case .other: throw .notAFileOrFolder(path: path)
    }
  }

  /// Reads the files; those of a folder that have no text are passed over.
  func read(_ progress: ReadingProgress?) throws(GuideError) -> [Guide] {
    var guides: [Guide] = []
    for file in files {
      let bytes = try FileSystem.contents(of: file, limit: GuideReader.sizeLimit)
      progress?.beginFile(bytes: bytes.count)
      do {
        guides.append(try GuideReader.read(bytes, file: file, format: nil, progress: progress))
      } catch .empty where isFolder {
        continue
      }
    }
    if guides.isEmpty { throw .noGuides(folder: path) }
    return guides
  }

  /// Whether a file in a folder is taken for a guide.
  private static func isGuide(_ path: String) -> Bool {
    let name = path.lowercased()
    return [".md", ".markdown", ".txt", ".text"].contains { name.hasSuffix($0) }
  }
}
