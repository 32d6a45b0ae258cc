/// Reads guides from bytes, files and folders.
public enum GuideReader {
  /// The largest file that is read, in bytes: 64 MiB.
  public static let sizeLimit = 64 << 20

  /// The version of md4c, which reads Markdown, that this was written for.
  public static var parserVersion: String { MarkdownParser.version }

  /// Reads a guide from bytes.
  ///
  /// The bytes are UTF-8 with any line ends; a byte-order mark is skipped and invalid UTF-8 becomes
  /// U+FFFD. A bold label that opens a paragraph or list item, such as “Sunscreen.”, is part of the
  /// text and a sentence of its own.
  ///
  /// - Parameters:
  ///   - bytes: The file's contents.
  ///   - file: The name that citations show.
  ///   - format: How the guide is written; nil goes by the name's extension (`.md`, `.markdown`,
  ///     `.mdown`, `.txt`, `.text`), then by the look of the text.
  /// - Returns: The guide, with at least one section.
  /// - Throws: ``GuideError`` where the bytes are no text, too many, or hold nothing to quote.
  /// - Complexity: O(*n*) in the number of bytes.
  public static func read(
    _ bytes: [UInt8], file: String, format: GuideFormat? = nil
  ) throws(GuideError) -> Guide {
    try read(bytes, file: file, format: format, progress: nil)
  }

  /// Reads a file, or all guides of a folder and the folders in it, sorted by their paths' bytes.
  ///
  /// Of a folder, files named `.md`, `.markdown`, `.txt` or `.text` are read; hidden files and
  /// folders, and files without any text, are passed over. A guide's `file` is the path given, for
  /// a folder joined with the path inside.
  ///
  /// - Throws: ``GuideError`` for the first file that cannot be read.
  public static func read(path: String) throws(GuideError) -> [Guide] {
    try read(paths: [path])
  }

  /// Reads files and folders as ``read(path:)`` does, in the order given.
  ///
  /// - Parameters:
  ///   - paths: What to read.
  ///   - progress: Told now and then which part of all bytes has been read, 0…1.
  /// - Throws: ``GuideError`` for the first path that leads nowhere, then for the first file that
  ///   cannot be read.
  public static func read(
    paths: [String], progress: ((Double) -> Void)? = nil
  ) throws(GuideError) -> [Guide] {
    var found: [GuidePath] = []
    for path in paths { found.append(try GuidePath(path)) }
    let reading = progress.map { report in
      let sizes = found.lazy.flatMap(\.files).map(FileSystem.size)
      return ReadingProgress(totalBytes: sizes.reduce(0, +), report: report)
    }
    var guides: [Guide] = []
    for path in found { guides += try path.read(reading) }
    return guides
  }

  static func read(
    _ bytes: [UInt8], file: String, format: GuideFormat?, progress: ReadingProgress?
  ) throws(GuideError) -> Guide {
    guard bytes.count <= sizeLimit else {
      throw .tooLarge(path: file, bytes: bytes.count, limit: sizeLimit)
    }
    let source = try SourceText(bytes, file: file)
    let named = GuideFormat.isHTML(source) ? .html : GuideFormat(fileName: file)
    switch format ?? named ?? GuideFormat(lookingAt: source) {
    case .html:
      return try HTMLReading.guide(source, file: file, progress: progress)
    case .markdown:
      return try MarkdownReading.guide(source, file: file, progress: progress)
    case .plainText:
      return try PlainTextReading.guide(source, file: file, progress: progress)
    }
  }
}
