import ArgumentParser
import Evaluation

/// Measures retrieval on test collections.
struct CollectionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "collection",
    abstract: "Measure retrieval on test collections, all with the same settings.",
    usage: "guidelab collection FOLDER ...",
    discussion: """
      Examples:
        guidelab collection cranfield cacm

      A folder holds corpus.jsonl (id, title, text), queries.jsonl (id, text) and qrels.tsv \
      (query id, document id, relevance; no header). Each document is a section of a guide, its \
      title the heading.

      Exit status: 0 all is well, 2 a file is unreadable or malformed.
      """)

  @Argument(help: ArgumentHelp("Folders of collections, a line each.", valueName: "folder"))
  var folders: [String]

  func run() throws {
    try failing {
      let reports = try folders.map { folder in
        try RetrievalCollection(folder: folder).measure(name: RetrievalCollection.name(of: folder))
      }
      print(CollectionReport.table(reports), terminator: "")
    }
  }
}
