/// A manual page: synopsis and options from the command's own definitions, the rest by hand.
public struct ManualPage {
  private let command: ToolDescription.Command
  private let chapters: [ManualChapter]

  /// Makes a page.
  ///
  /// - Parameters:
  ///   - dump: The description in JSON that the argument parser gives of a command.
  ///   - chapters: What stands below the options.
  /// - Throws: An error of the decoder where the description is not of the form expected.
  public init(dump: String, chapters: [ManualChapter]) throws {
    command = try ToolDescription(dump).command
    self.chapters = chapters
  }

  /// The page, in the macros of man(7); the same bytes each time.
  public var roff: String {
    let name = command.commandName.uppercased()
    let title = ".TH \(name) 1 \"\(Release.date)\" AskGuide \"User Commands\""
    var lines = [title, ".SH NAME", nameLine, ".SH SYNOPSIS"] + synopsis + [".SH DESCRIPTION"]
    lines += paragraphs(of: command) + [".SH OPTIONS"]
    lines += command.shownArguments.flatMap { entry(of: $0) }
    if !command.shownCommands.isEmpty {
      lines.append(".SH COMMANDS")
      lines += command.shownCommands.flatMap { entry(of: $0) }
    }
    return Roff.page(lines + chapters.flatMap(\.roff))
  }

  private var nameLine: String {
    let abstract = command.abstract ?? ""
    let words = abstract.hasSuffix(".") ? String(abstract.dropLast()) : abstract
    return Roff.inline(command.commandName) + " \\- " + Roff.inline(lowercasedFirst(words))
  }

  private var synopsis: [String] {
    let below = command.shownCommands
    guard !below.isEmpty else { return [usage(of: command, below: nil)] }
    return [usage(of: below[0], below: command)]
      + below.dropFirst().flatMap { [".br", usage(of: $0, below: command)] }
  }

  private func usage(of command: ToolDescription.Command, below root: ToolDescription.Command?)
    -> String
  {
    let names = [root?.commandName, command.commandName].compactMap(\.self).map(Roff.bold)
    let options = " [" + Roff.italic("OPTIONS") + "]"
    return names.joined(separator: " ") + options + positional(of: command)
  }

  private func positional(of command: ToolDescription.Command) -> String {
    command.shownArguments.filter { $0.kind == "positional" }.map { argument in
      let value = Roff.italic((argument.valueName ?? "argument").uppercased())
      let repeated = argument.isRepeating == true ? value + " ..." : value
      return argument.isOptional == true ? " [" + repeated + "]" : " " + repeated
    }.joined()
  }

  /// What is told of a command, without the examples and statuses that have chapters of their own.
  private func paragraphs(of command: ToolDescription.Command) -> [String] {
    [command.abstract.map(Roff.escaped)].compactMap(\.self)
      + discussion(of: command).flatMap { [".PP", Roff.escaped($0)] }
  }

  private func discussion(of command: ToolDescription.Command) -> [String] {
    var paragraphs: [String] = []
    for line in (command.discussion ?? "").split(separator: "\n", omittingEmptySubsequences: false)
    {
      if line.allSatisfy(\.isWhitespace) {
        paragraphs.append("")
      } else if let last = paragraphs.last, !last.isEmpty {
        paragraphs[paragraphs.count - 1] = last + "\n" + line
      } else {
        paragraphs.append(String(line))
      }
    }
    return paragraphs.filter { paragraph in
      !paragraph.isEmpty && !["Examples:", "Exit status"].contains(where: paragraph.hasPrefix)
    }
  }

  private func entry(of argument: ToolDescription.Argument) -> [String] {
    var text = argument.abstract ?? ""
    if let values = argument.allValues, argument.kind == "option" {
      text += " One of " + values.joined(separator: ", ") + "."
    }
    if let value = argument.defaultValue { text += " Default: " + value + "." }
    return [".TP", heading(of: argument), Roff.escaped(text)]
  }

  private func heading(of argument: ToolDescription.Argument) -> String {
    let value = argument.valueName ?? "value"
    guard argument.kind != "positional" else { return Roff.italic(value.uppercased()) }
    let names = (argument.names ?? []).sorted { $0.kind == "short" && $1.kind != "short" }
      .map { Roff.bold(($0.kind == "short" ? "-" : "--") + $0.name) }.joined(separator: ", ")
    return argument.kind == "option" ? names + " " + Roff.italic(value) : names
  }

  private func entry(of command: ToolDescription.Command) -> [String] {
    [".SS " + Roff.inline(command.commandName)] + paragraphs(of: command)
      + command.shownArguments.filter { $0.names?.contains { $0.name == "help" } != true }
      .flatMap { entry(of: $0) }
  }

  private func lowercasedFirst(_ text: String) -> String {
    text.prefix(1).lowercased() + text.dropFirst()
  }
}
