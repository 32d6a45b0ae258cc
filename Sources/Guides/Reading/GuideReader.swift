/// Reads guides from bytes, files and folders.
public enum GuideReader {
  /// The largest file that is read, in bytes: 64 MiB.
  public static let sizeLimit = 64 << 20

  /// The version of md4c, which reads Markdown, that this was written for.
  public static var parserVersion: String { MarkdownParser.version }

  /// Reads a guide from bytes.
  ///
  /// The bytes are UTF-8, UTF-16 with a mark, what a page says it is written in, or Windows-1252,
  /// with any line ends, perhaps packed by gzip; a byte-order mark is skipped and a few bytes that
  /// are no UTF-8 become U+FFFD. A bold label that opens a paragraph or list item, such as
  /// “Sunscreen.”, is part of the text and a sentence of its own.
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
  /// - Throws: ``GuideError`` as ``readAll(paths:progress:)`` does.
  public static func read(path: String) throws(GuideError) -> [Guide] {
    try read(paths: [path])
  }

  /// Reads files and folders as ``readAll(paths:progress:)`` does, and gives the guides alone.
  public static func read(
    paths: [String], progress: ((Double) -> Void)? = nil
  ) throws(GuideError) -> [Guide] {
    try readAll(paths: paths, progress: progress).guides
  }

  /// Reads files and folders, in the order given.
  ///
  /// A file may be packed by gzip. Of a folder and the folders in it, Markdown, text and HTML are
  /// read, and files without an ending such as `README`; what else is there, or cannot be read, is
  /// left out and told. A guide's `file` is the path given, for a folder joined with the path inside;
  /// bytes that are not UTF-8 stand in it as `\xE9`.
  ///
  /// - Parameters:
  ///   - paths: What to read.
  ///   - progress: Told now and then which part of all bytes has been read, 0…1.
  /// - Throws: ``GuideError`` for the first path that leads nowhere, then for the first file named
  ///   that cannot be read and the first folder without a guide.
  public static func readAll(
    paths: [String], progress: ((Double) -> Void)? = nil
  ) throws(GuideError) -> ReadingResult {
    var found: [GuidePath] = []
    for path in paths { found.append(try GuidePath(path)) }
    let reading = progress.map { report in
      ReadingProgress(totalBytes: found.reduce(0) { $0 + $1.size }, report: report)
    }
    var result = ReadingResult()
    for path in found {
      let part = try path.read(reading)
      result.guides += part.guides
      result.leftOut += part.leftOut
      result.thesauri += part.thesauri.filter { !result.thesauri.contains($0) }
    }
    return result
  }

  /// A file's text as its guide was read from it: unpacked, as UTF-8 with `\n` line ends.
  ///
  /// - Throws: ``GuideError`` where it cannot be read.
  public static func text(ofFile path: String) throws(GuideError) -> [UInt8] {
    let bytes = try FileSystem.contents(of: GuidePath.existing(path), limit: sizeLimit)
    return try SourceText(try unpacked(bytes, file: path), file: path).bytes
  }

  static func read(
    _ bytes: [UInt8], file: String, format: GuideFormat?, progress: ReadingProgress?
  ) throws(GuideError) -> Guide {
    guard bytes.count <= sizeLimit else {
      throw .tooLarge(path: file, bytes: bytes.count, limit: sizeLimit)
    }
    let source = try SourceText(try unpacked(bytes, file: file), file: file)
    var guide = try guide(source, file: file, format: format, progress: progress)
    if let doubt = source.doubt { guide.doubts.insert(ReadingDoubt(kind: doubt, line: 1), at: 0) }
    return guide
  }

  private static func guide(
    _ source: SourceText, file: String, format: GuideFormat?, progress: ReadingProgress?
  ) throws(GuideError) -> Guide {
    let named = GuideFormat.isHTML(source) ? .html : GuideFormat(fileName: file)
    switch format ?? named ?? GuideFormat(lookingAt: source) {
    case .html:
      return try HTMLReading.guide(source, file: file, progress: progress)
    case .markdown:
      return try MarkdownReading.guide(source, file: file, progress: progress)
    case .plainText:
      return try PlainTextReading.guide(source, file: file, progress: progress)
    case .restructuredText:
      return try PlainTextReading.guide(
        source, file: file, dialect: .restructured, progress: progress)
    case .asciiDoc:
      return try PlainTextReading.guide(
        source, file: file, dialect: .asciiDoc, progress: progress)
    }
  }

  private static func unpacked(_ bytes: [UInt8], file: String) throws(GuideError) -> [UInt8] {
    guard Gzip.isPacked(bytes) else { return bytes }
    do {
      return try Gzip.unpacked(bytes, limit: sizeLimit)
    } catch .tooLarge {
      throw .tooLargeUnpacked(path: file, limit: sizeLimit)
    } catch {
      throw .brokenArchive(path: file)
    }
  }
}
