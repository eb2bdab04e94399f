namespace HousingFirst.Cti.Dates;

/// <summary>A task as programs get it.</summary>
/// <param name="Id">The task.</param>
/// <param name="Boundary">The boundary that it stands around.</param>
/// <param name="Due">Its day.</param>
/// <param name="Days">Days from the boundary.</param>
/// <param name="Text">What is done.</param>
internal sealed record TaskAnswer(string Id, string Boundary, DateOnly Due, int Days, string Text);
