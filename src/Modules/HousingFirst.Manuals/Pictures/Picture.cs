namespace HousingFirst.Manuals.Pictures;

/// <summary>
/// A drawing that ships with a module, in the colours of whatever theme shows it. It holds no ids, styles or links, so it can stand on a
/// page twice.
/// </summary>
/// <param name="Name">Its name, the file's. Never changes.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Description">What it shows, for those who do not see it.</param>
/// <param name="Words">All that stands in it, in Markdown, for everybody.</param>
/// <param name="ViewBox">Its measures in SVG's form; the width is 360 at most.</param>
/// <param name="Drawing">What stands inside the <c>svg</c> element: well-formed, and of the elements and classes that pictures may have.</param>
public sealed record Picture(string Name, string Title, string Description, string Words, string ViewBox, string Drawing);
