namespace HousingFirst.Cti.Dates;

/// <summary>Something that is done around a boundary; which day is a proposal of the manual.</summary>
/// <param name="Id">Its name in answers to programs. Never changes.</param>
/// <param name="Days">Days from the boundary; negative before it.</param>
/// <param name="Text">What is done then.</param>
/// <param name="Read">Section of a manual, as <c>manual#id</c>.</param>
internal sealed record BoundaryTask(string Id, int Days, string Text, string Read);
