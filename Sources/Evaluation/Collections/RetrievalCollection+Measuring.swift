import Answering
import Guides

extension RetrievalCollection {
  /// Ranks every query with a knowledge base made of the documents.
  ///
  /// Each document is a section, its title the heading and its text one passage; the knowledge base
  /// is the one that answers questions, with nothing set otherwise.
  public func measure(name: String) -> CollectionReport {
    let clock = ContinuousClock()
    let start = clock.now
    let knowledge = KnowledgeBase(guides: [guide(name: name)])
    // What is built when it is first needed belongs to the indexing.
    _ = knowledge.ranking(of: name)
    let indexed = clock.now
    let rankings = queries.map { query in
      let ranking = knowledge.ranking(of: query.text).map {
        (id: documents[$0.passage].id, score: $0.score)
      }
      return JudgedRanking(ranking, relevance: query.relevance)
    }
    var report = CollectionReport(name: name, documents: documents.count, rankings: rankings)
    report.indexingSeconds = (indexed - start) / .seconds(1)
    report.searchingSeconds = (clock.now - indexed) / .seconds(1)
    return report
  }

  /// A guide with a section and a passage a document; the line numbers count documents.
  func guide(name: String) -> Guide {
    var guide = Guide(file: name)
    for (number, document) in documents.enumerated() {
      let lines = (number + 1)...(number + 1)
      guide.sections.append(
        Section(
          title: document.title, path: [document.title], level: 1, lines: lines,
          key: document.id, passages: number..<(number + 1)))
      guide.passages.append(
        Passage(
          section: number, form: .paragraph,
          sentences: [Sentence(text: document.text, lines: lines)]))
    }
    return guide
  }
}
