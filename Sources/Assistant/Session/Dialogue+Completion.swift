import Answering
import Rendering
import Terminal

extension Dialogue {
  /// More words than this are no help in a menu.
  private nonisolated static let wordLimit = 100

  /// What there is to complete with now.
  var completionSource: CompletionSource {
    let (guides, renderer) = (session.guides, session.renderer)
    let knowledge = session.knowledge
    return CompletionSource(
      headings: SectionAddress.all(in: guides).map { address in
        (title: address.title(in: guides), path: renderer.path(of: address.path(in: guides)))
      },
      numbered: zip(numbering.numbers, numbering.entries).map { ($0, label(of: $1)) },
      asked: asked.map(\.question),
      guides: session.everything.titles,
      words: { knowledge.words(beginning: $0, limit: Self.wordLimit) },
      files: { FileNames.completions(of: $0).map(\.text) })
  }

  private func label(of entry: Numbering.Entry) -> String {
    switch entry {
    case .quote(let quote):
      "quote from " + (quote.section.last ?? quote.file) + ": " + quote.text.prefix(60)
    case .question(let question): question
    case .guide(let guide): session.everything.titles[guide]
    case .section(let address):
      session.renderer.path(of: address.path(in: session.guides))
    }
  }
}
