using System.Collections.Immutable;

namespace HousingFirst.Manuals.Writing;

/// <summary>
/// What somebody typed, brought together with what somebody else has saved since the form was opened: what only they changed is taken over,
/// what only the writer changed stays, and what both changed stays as the writer has it until they choose. Pure.
/// </summary>
/// <param name="Values">What stands in the form now.</param>
/// <param name="Taken">Names of fields that were taken over.</param>
/// <param name="Conflicts">What both changed.</param>
internal sealed record FieldMerge(
    ImmutableDictionary<string, string> Values, ImmutableArray<string> Taken, ImmutableArray<FieldConflict> Conflicts)
{
    /// <summary>Nobody else has changed anything.</summary>
    public bool IsClean => Taken.IsEmpty && Conflicts.IsEmpty;

    /// <param name="mine">What the writer sends.</param>
    /// <param name="opened">What stood in the form when the writer opened it.</param>
    /// <param name="saved">What is stored now; it names the fields.</param>
    public static FieldMerge Of(IReadOnlyDictionary<string, string> mine, FormStamp opened, IReadOnlyDictionary<string, string> saved)
    {
        var values = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        var taken = ImmutableArray.CreateBuilder<string>();
        var conflicts = ImmutableArray.CreateBuilder<FieldConflict>();
        foreach (var (name, theirs) in saved.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            var own = mine.GetValueOrDefault(name, theirs);
            var isOnlyTheirs = own != theirs && opened.Held(name, own);
            values[name] = isOnlyTheirs ? theirs : own;
            if (isOnlyTheirs)
            {
                taken.Add(name);
            }
            else if (own != theirs && !opened.Held(name, theirs))
            {
                conflicts.Add(new(name, own, theirs));
            }
        }

        return new(values.ToImmutable(), taken.ToImmutable(), conflicts.ToImmutable());
    }
}
