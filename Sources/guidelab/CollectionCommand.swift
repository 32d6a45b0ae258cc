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
      (query id, document id, relevance; no header), perhaps meta.json with min_rel, the least \
      relevance that counts. Titles are headings, texts bodies. --run writes what trec_eval reads; \
      --against compares nDCG@10 with another run, query by query.

      Exit status: 0 all is well, 2 a file is unreadable or malformed.
      """)

  @Argument(help: ArgumentHelp("Folders of collections, a line each.", valueName: "folder"))
  var folders: [String]

  @Option(
    name: .customLong("run"),
    help: ArgumentHelp("Write the rankings to this file.", valueName: "file"))
  var runFile: String?

  @Option(help: ArgumentHelp("Compare with the run of this file.", valueName: "file"))
  var against: String?

  func validate() throws {
    if folders.count > 1, runFile != nil || against != nil {
      throw ValidationError("--run and --against take one collection.")
    }
  }

  func run() throws {
    try failing {
      var reports: [CollectionReport] = []
      for folder in folders {
        let collection = try RetrievalCollection(folder: folder)
        let name = RetrievalCollection.name(of: folder)
        let (report, ranked) = collection.measure(name: name, tag: "askguide")
        reports.append(report)
        if let runFile { try ranked.write(to: runFile, tag: "askguide") }
        if let against { reports.append(try collection.comparison(of: ranked, with: against)) }
      }
      try say(CollectionReport.table(reports))
    }
  }
}
