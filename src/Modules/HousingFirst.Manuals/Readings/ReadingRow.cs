namespace HousingFirst.Manuals.Readings;

/// <summary>Somebody who has to read a manual. Prints nothing: it is a person.</summary>
/// <param name="Name">Their name.</param>
/// <param name="AtUtc">When they said that they have; null while they have not.</param>
internal sealed record ReadingRow(string Name, DateTime? AtUtc)
{
    public override string ToString() => nameof(ReadingRow);
}
