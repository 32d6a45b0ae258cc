/// A chapter of a manual page that is written by hand.
public struct ManualChapter: Sendable {
  /// A piece of a chapter.
  public enum Block: Sendable {
    /// Running text.
    case text(String)
    /// A term and what it means.
    case item(String, String)
    /// Something to type, and what it does.
    case example(String, String)
  }

  /// The chapter's heading, in capitals.
  public var title: String
  /// What stands in it.
  public var blocks: [Block]

  /// Makes a chapter.
  public init(_ title: String, _ blocks: [Block]) {
    self.title = title
    self.blocks = blocks
  }

  /// The chapter's lines as roff.
  var roff: [String] { [".SH \(title)"] + blocks.flatMap(Self.lines) }

  private static func lines(of block: Block) -> [String] {
    switch block {
    case .text(let text): [".PP", Roff.escaped(text)]
    case .item(let term, let text): [".TP", Roff.bold(term), Roff.escaped(text)]
    case .example(let line, let text):
      [".PP", Roff.escaped(text), ".RS 4", ".nf", Roff.escaped(line), ".fi", ".RE"]
    }
  }
}
