/// What the package says of itself.
enum DebianWords {
  static let description = """
    answers questions about a guide by quoting it
     AskGuide answers questions about a guide in the terminal: it finds the passages
     that answer and shows them word for word, with file, section and lines. Where
     the guide does not answer it says so. It uses no language model and no network.
     .
     Guides are Markdown, plain text or HTML; one to micro-needling is built in. The
     package holds the command guidelab, too, which is for authors of guides.
    """

  static let copyright = """
    AskGuide, the guide that is built in and its other data are free software under
    the GNU General Public License, version 3 or later, of which a copy is in
    /usr/share/common-licenses/GPL-3.

    The programs contain the runtime library of Swift, parts of Swift's Foundation
    and of its argument parser: Copyright (c) Apple Inc. and the Swift project
    authors, under the Apache License, version 2.0, of which a copy is in
    /usr/share/common-licenses/Apache-2.0, with the Runtime Library Exception.

    """
}
