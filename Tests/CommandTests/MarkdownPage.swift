import Foundation

/// A page of the project's own Markdown, as far as tests look at it.
struct MarkdownPage {
  /// A fenced block.
  struct Fence {
    /// The words behind the fence: a language, and for a block that is a file, the file's name.
    var info: [Substring]
    /// The lines between the fences.
    var lines: Range<Int>
  }

  /// The folder the page stands in, with a slash at its end; links are relative to it.
  let folder: String
  let lines: [String]
  let fences: [Fence]

  /// Reads a page of the repository.
  init(_ name: String) throws {
    folder = name.lastIndex(of: "/").map { String(name[...$0]) } ?? ""
    lines = try Repository.text(of: name).split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
    var fences: [Fence] = []
    var open: Fence?
    for (number, line) in lines.enumerated() where line.hasPrefix("```") {
      if var fence = open {
        fence.lines = fence.lines.lowerBound..<number
        fences.append(fence)
        open = nil
      } else {
        open = Fence(info: line.dropFirst(3).split(separator: " "), lines: number + 1..<number + 1)
      }
    }
    self.fences = fences
  }

  /// The blocks of a language.
  func fences(_ language: String) -> [Fence] { fences.filter { $0.info.first == language[...] } }

  /// The lines outside of fenced blocks.
  var prose: [String] {
    let fenced = fences.reduce(into: IndexSet()) {
      $0.insert(integersIn: $1.lines.lowerBound - 1...$1.lines.upperBound)
    }
    return lines.indices.filter { !fenced.contains($0) }.map { lines[$0] }
  }

  /// The headings, without their marks.
  var headings: [String] {
    prose.filter { $0.hasPrefix("#") }.map { String($0.drop { $0 == "#" }.dropFirst()) }
  }

  /// What stands between single backticks.
  var codeSpans: [String] { matches(of: #"(?<!`)`([^`]+)`(?!`)"#) }

  /// What stands between double backticks: names of symbols, in documentation.
  var symbolLinks: [String] { matches(of: #"(?<!`)``([^`]+)``(?!`)"#) }

  /// Where links lead, inline ones and those defined apart.
  var linkTargets: [String] {
    matches(of: #"\]\(([^)\s]+)\)"#) + matches(of: #"^\[[^\]]+\]: (\S+)"#)
  }

  /// What a reader may type: code spans, and the lines of shell blocks, outputs left out.
  var commands: [String] {
    let shell = (fences("sh") + fences("bash")).flatMap { lines[$0.lines] }
    let console = fences("console").flatMap { lines[$0.lines] }.filter { $0.hasPrefix("$ ") }
    return codeSpans + shell + console.map { String($0.dropFirst(2)) }
  }

  /// The words of code spans and commands that are paths in the repository.
  var paths: [String] {
    commands.flatMap { $0.split(separator: " ") }.map(String.init).filter { word in
      ["Sources/", "Tests/", "Knowledge/"].contains(where: word.hasPrefix)
    }
  }

  private func matches(of pattern: String) -> [String] {
    guard let expression = try? NSRegularExpression(pattern: pattern) else { return [] }
    return prose.flatMap { line in
      expression.matches(in: line, range: NSRange(line.startIndex..., in: line)).compactMap {
        Range($0.range(at: 1), in: line).map { String(line[$0]) }
      }
    }
  }
}

extension MarkdownPage {
  /// The links that lead nowhere, those to other sites left aside.
  var deadLinks: [String] {
    let anchors = Set(headings.map(Self.anchor))
    return linkTargets.filter { target in
      if target.contains("://") { return false }
      if target.hasPrefix("#") { return !anchors.contains(String(target.dropFirst())) }
      return !Repository.holds(folder + String(target.prefix { $0 != "#" }))
    }
  }

  /// The paths of the repository that are named and not there.
  var deadPaths: [String] { paths.filter { !Repository.holds($0) } }

  /// The anchor that a heading gets.
  private static func anchor(of heading: String) -> String {
    String(heading.lowercased().filter { $0.isLetter || $0.isNumber || " -_".contains($0) })
      .replacing(" ", with: "-")
  }
}
