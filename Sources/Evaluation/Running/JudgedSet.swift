import FoundationEssentials

/// Questions and the guide that they were judged on.
public struct JudgedSet: Sendable, Equatable {
  /// The questions.
  public var file: QuestionFile
  /// The guides asked; none for the embedded one.
  public var guides: [String]

  /// Makes a set.
  public init(file: QuestionFile, guides: [String] = []) {
    self.file = file
    self.guides = guides
  }

  /// Finds sets.
  ///
  /// - Parameters:
  ///   - paths: Files of questions, each with the guide of the same stem beside it; guides, each with
  ///     the questions of the same stem; folders of such pairs. A set that is named twice is one.
  ///   - guides: The guides to ask in place of those; where there are none, and none beside the
  ///     questions, the embedded guide is asked.
  /// - Throws: ``EvaluationError`` where a path leads to no questions, or a file is malformed.
  public static func sets(
    at paths: [String], asking guides: [String] = []
  ) throws(EvaluationError) -> [JudgedSet] {
    var sets: [JudgedSet] = []
    var seen: Set<String> = []
    for path in paths {
      for questions in try questionFiles(at: path) where seen.insert(questions).inserted {
        let beside = guides.isEmpty ? guide(beside: questions).map { [$0] } : guides
        sets.append(JudgedSet(file: try QuestionFile(path: questions), guides: beside ?? []))
      }
    }
    return sets
  }

  private static let ending = ".jsonl"

  private static func questionFiles(at path: String) throws(EvaluationError) -> [String] {
    if path.hasSuffix(ending) { return [path] }
    if let names = names(in: path) {
      let files = names.filter { $0.hasSuffix(ending) }
      guard !files.isEmpty else { throw .noQuestions(path: path) }
      return files.map { (path.hasSuffix("/") ? path : path + "/") + $0 }
    }
    // What is no folder and no file of questions is a guide.
    let questions = folder(of: path) + stem(of: name(of: path)) + ending
    guard FileManager.default.fileExists(atPath: path) else {
      throw .unreadable(path: path, code: 2)
    }
    guard FileManager.default.fileExists(atPath: questions) else {
      throw .noQuestions(path: path)
    }
    return [questions]
  }

  /// The first file, in the order of names, that a guide of that stem may stand in.
  private static func guide(beside questions: String) -> String? {
    let folder = folder(of: questions)
    let wanted = stem(of: name(of: questions))
    let found = names(in: folder.isEmpty ? "." : folder)?.first { name in
      stem(of: name) == wanted && name != wanted && !isOther(name)
    }
    return found.map { folder + $0 }
  }

  /// Whether a file is something else that bears a guide's name.
  private static func isOther(_ name: String) -> Bool {
    [ending, ".synonyms", ".log", "~"].contains { name.hasSuffix($0) }
  }

  /// The names of a folder's entries, sorted by bytes; nil where it is no folder.
  private static func names(in folder: String) -> [String]? {
    (try? FileManager.default.contentsOfDirectory(atPath: folder))?.sorted {
      $0.utf8.lexicographicallyPrecedes($1.utf8)
    }
  }

  private static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
  }

  private static func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// A file's name up to its first dot.
  private static func stem(of name: String) -> String {
    name.split(separator: ".").first.map(String.init) ?? name
  }
}
