import Answering
import Guides
import Rendering
import Terminal

/// `/guide NAME`: one of several guides alone.
struct GuideCommand: SlashCommand {
  let name = "guide"
  let argument = "NAME|all"
  let summary = "ask one of several guides only, or all again"
  let details = """
    NAME is some of its title or of its file's name, or its number in /guides. A new conversation \
    starts.
    """
  private static let all = "all"

  func run(argument: String, in dialogue: Dialogue) throws(SessionError) -> CommandEffect {
    let titles = dialogue.session.everything.titles
    if titles.count == 1 {
      try dialogue.tell(Words.onlyGuide(titles))
    } else if argument.isEmpty {
      try dialogue.tell(Words.guideNeedsArgument)
    } else if argument.lowercased() == Self.all {
      dialogue.limit(to: nil)
      try dialogue.tell(Words.asking(titles))
    } else {
      try choose(argument, in: dialogue)
    }
    return .stay
  }

  @MainActor
  private func choose(_ name: String, in dialogue: Dialogue) throws(SessionError) {
    let everything = dialogue.session.everything
    let found = Self.matching(name, in: everything)
    if found.count == 1, let index = found.first {
      try dialogue.ask(onlyGuide: index)
    } else if found.isEmpty {
      try dialogue.tell(Words.noSuchGuide(name))
    } else {
      try dialogue.offer(guides: found, under: Words.severalGuides)
    }
  }

  /// The guides that a name may mean: of that number or name, else of that beginning, else with it
  /// somewhere.
  static func matching(_ name: String, in knowledge: KnowledgeBase) -> [Int] {
    let guides = knowledge.guides
    if let number = LineReading.number(in: name), guides.indices.contains(number - 1) {
      return [number - 1]
    }
    let key = name.lowercased()
    let names = guides.map { guide in
      [guide.metadata.title, guide.file, guide.file.split(separator: "/").last.map(String.init)]
        .compactMap { $0?.lowercased() }
    }
    let tests: [(String) -> Bool] = [
      { $0 == key }, { $0.hasPrefix(key) }, { $0.contains(key) },
    ]
    for test in tests {
      let found = guides.indices.filter { names[$0].contains(where: test) }
      if !found.isEmpty { return found }
    }
    return []
  }

  func candidates(
    for typed: String, from source: CompletionSource
  ) -> [CompletionMenu.Candidate] {
    let key = typed.lowercased()
    return (source.guides + [Self.all]).filter { $0.lowercased().hasPrefix(key) }.map {
      CompletionMenu.Candidate(text: $0, endsWord: false)
    }
  }
}
