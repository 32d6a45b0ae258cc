import FoundationEssentials
import Glibc

extension RetrievalCollection {
  /// A line of `corpus.jsonl`.
  private struct DocumentRecord: Decodable {
    var id: String
    var title: String?
    var text: String
  }

  /// A line of `queries.jsonl`.
  private struct QueryRecord: Decodable {
    var id: String
    var text: String
  }

  /// What `meta.json` may say.
  private struct MetaRecord: Decodable {
    var min_rel: Int?
  }

  /// Reads a folder that holds `corpus.jsonl` (id, title, text), `queries.jsonl` (id, text) and
  /// `qrels.tsv` (query id, document id, relevance as a whole number; no header), and perhaps
  /// `meta.json` with `min_rel`, the least relevance that counts.
  ///
  /// - Throws: ``EvaluationError`` where a file cannot be read or a line is malformed.
  public init(folder: String) throws(EvaluationError) {
    let path = { (name: String) in folder.hasSuffix("/") ? folder + name : folder + "/" + name }
    let documents = try Self.documents(path("corpus.jsonl"))
    let queries = try JSONLines.decode(
      QueryRecord.self, from: FileBytes.read(path("queries.jsonl")), file: path("queries.jsonl"))
    let relevance = try Self.judgements(
      FileBytes.read(path("qrels.tsv")), file: path("qrels.tsv"))
    self.init(
      documents: documents,
      queries: queries.map { Query(id: $1.id, text: $1.text, relevance: relevance[$1.id] ?? [:]) },
      leastRelevance: try Self.leastRelevance(path("meta.json")))
  }

  /// The documents of a file of lines with `id`, `title`, `text`.
  static func documents(_ path: String) throws(EvaluationError) -> [Document] {
    try JSONLines.decode(DocumentRecord.self, from: FileBytes.read(path), file: path)
      .map { Document(id: $1.id, title: $1.title ?? "", text: $1.text) }
  }

  /// What `meta.json` says, 1 where there is none.
  private static func leastRelevance(_ path: String) throws(EvaluationError) -> Int {
    let bytes: [UInt8]
    do { bytes = try FileBytes.read(path) } catch {
      if case .unreadable(_, ENOENT) = error { return 1 }
      throw error
    }
    guard let record = try? JSONDecoder().decode(MetaRecord.self, from: Data(bytes)) else {
      throw .malformedLine(file: path, line: 1, defect: .invalidJSON)
    }
    return max(1, record.min_rel ?? 1)
  }

  /// The name of a collection's folder, without the folders around it.
  public static func name(of folder: String) -> String {
    folder.split(separator: "/").last.map(String.init) ?? folder
  }

  /// Relevance by query id and document id.
  static func judgements(
    _ bytes: [UInt8], file: String
  ) throws(EvaluationError) -> [String: [String: Int]] {
    var relevance: [String: [String: Int]] = [:]
    for line in try NumberedLines.split(bytes, file: file) {
      let cells = line.text.split(separator: "\t", omittingEmptySubsequences: false)
      guard cells.count == 3 else {
        let defect = LineDefect.fieldCount(expected: 3, found: cells.count)
        throw .malformedLine(file: file, line: line.number, defect: defect)
      }
      guard let grade = Int(cells[2]) else {
        let defect = LineDefect.unknownValue(
          field: "relevance", value: String(cells[2]), allowed: ["a whole number"])
        throw .malformedLine(file: file, line: line.number, defect: defect)
      }
      relevance[String(cells[0]), default: [:]][String(cells[1])] = grade
    }
    return relevance
  }
}
