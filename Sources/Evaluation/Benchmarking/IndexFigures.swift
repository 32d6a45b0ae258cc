import FoundationEssentials

/// What an index of so many passages costs.
public struct IndexFigures: Sendable, Equatable, Codable {
  /// The number of passages.
  public var passages: Int
  /// Seconds from text to index, in one thread.
  public var buildSeconds: Double
  /// Bytes of the whole index.
  public var indexBytes: Int
  /// Bytes of the postings alone.
  public var postingBytes: Int
  /// Milliseconds from a saved file to the first answer's readiness.
  public var openMilliseconds: Double
  /// Mebibytes of memory at most, text and index; nil where the system does not tell.
  public var peakMebibytes: Double?
  /// Milliseconds that half of the questions took at most; 95, 99 of a hundred.
  public var p50, p95, p99: Double
  /// Questions a second, one after the other.
  public var questionsPerSecond: Double

  /// Passages a second.
  public var passagesPerSecond: Double { Double(passages) / max(1e-9, buildSeconds) }
  /// Bytes of index a passage.
  public var bytesPerPassage: Double { Double(indexBytes) / Double(max(1, passages)) }

  enum CodingKeys: String, CodingKey {
    case passages, p50 = "p50_ms", p95 = "p95_ms", p99 = "p99_ms"
    case buildSeconds = "build_s"
    case indexBytes = "index_bytes"
    case postingBytes = "posting_bytes"
    case openMilliseconds = "open_ms"
    case peakMebibytes = "peak_mib"
    case questionsPerSecond = "questions_per_s"
  }

  /// A table, a line a size, ending in a line break.
  public static func table(_ figures: [IndexFigures]) -> String {
    let header = [
      "passages", "build s", "passages/s", "bytes/passage", "postings MB", "open ms", "peak MiB",
      "p50 ms", "p95 ms", "p99 ms", "questions/s",
    ]
    let rows = figures.map { figure in
      [
        String(figure.passages), Figures.fixed(figure.buildSeconds, decimals: 3),
        Figures.fixed(figure.passagesPerSecond, decimals: 0),
        Figures.fixed(figure.bytesPerPassage, decimals: 1),
        Figures.fixed(Double(figure.postingBytes) / 1e6, decimals: 2),
        Figures.fixed(figure.openMilliseconds, decimals: 2),
        figure.peakMebibytes.map { Figures.fixed($0, decimals: 0) } ?? "–",
        Figures.fixed(figure.p50, decimals: 3), Figures.fixed(figure.p95, decimals: 3),
        Figures.fixed(figure.p99, decimals: 3),
        Figures.fixed(figure.questionsPerSecond, decimals: 0),
      ]
    }
    return TextTable(rows: [header] + rows, flushRight: Set(header.indices)).text
  }

  /// A JSON object a line a size, keys in the order of the alphabet.
  ///
  /// - Throws: What the encoder throws; measured figures are never at fault.
  public static func json(_ figures: [IndexFigures]) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    return try figures.map { String(decoding: try encoder.encode($0), as: UTF8.self) + "\n" }
      .joined()
  }
}
