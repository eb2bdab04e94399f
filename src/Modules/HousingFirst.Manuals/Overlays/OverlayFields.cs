using System.Collections.Immutable;
using HousingFirst.Manuals.Editions;

namespace HousingFirst.Manuals.Overlays;

/// <summary>What a portal lays over one section, as the fields of a form: texts by name, contacts as a line each. Pure.</summary>
internal static class OverlayFields
{
    public const string After = nameof(OverlayKind.After);
    public const string Replace = nameof(OverlayKind.Replace);
    public const string Contacts = nameof(OverlayKind.Contacts);

    private const char Cell = '\t';

    /// <summary>The fields as the entries have them. Several additions under one section are read, and from then on written, as one.</summary>
    public static ImmutableSortedDictionary<string, string> Of(IReadOnlyCollection<OverlayEntry> entries) => ImmutableSortedDictionary.CreateRange(
        StringComparer.Ordinal,
        [
            KeyValuePair.Create(After, string.Join("\n\n", entries.Where(entry => entry.Kind == OverlayKind.After).Select(entry => entry.Text))),
            KeyValuePair.Create(Replace, entries.FirstOrDefault(entry => entry.Kind == OverlayKind.Replace)?.Text ?? ""),
            KeyValuePair.Create(Contacts, Written(entries.SelectMany(entry => entry.Contacts))),
        ]);

    /// <summary>The entries that the fields ask for. What says the same as before stays as it was, with the text that it was laid over.</summary>
    public static ImmutableArray<OverlayEntry> Entries(
        string target, ManualSection section, IReadOnlyDictionary<string, string> fields, IReadOnlyCollection<OverlayEntry> before)
    {
        if (Of(before).SequenceEqual(fields.ToImmutableSortedDictionary(StringComparer.Ordinal)))
        {
            return [.. before];
        }

        var entries = ImmutableArray.CreateBuilder<OverlayEntry>();
        // A copy of the shared text says nothing of its own, and would keep readers from its corrections.
        Add(OverlayKind.Replace, fields[Replace].Trim() == section.Text.Trim() ? "" : fields[Replace], []);
        Add(OverlayKind.After, fields[After], []);
        Add(OverlayKind.Contacts, "", Read(fields[Contacts]));
        return entries.ToImmutable();

        void Add(OverlayKind kind, string text, ImmutableArray<LocalContact> contacts)
        {
            if (text.Length > 0 || contacts.Length > 0)
            {
                // Where several become one, a decision on any of them that waits goes on waiting.
                var moved = before.Where(entry => entry.Kind == kind).Skip(1).Any()
                    ? before.FirstOrDefault(entry => entry.Kind == kind && entry.BaseHash != section.Hash)
                    : null;
                entries.Add(OverlayRules.Keep(
                    new()
                    {
                        Target = target,
                        Kind = kind,
                        Text = text,
                        Contacts = contacts,
                        BaseHash = moved?.BaseHash ?? section.Hash,
                        BaseText = moved?.BaseText ?? section.Text,
                    },
                    before));
            }
        }
    }

    public static string Written(IEnumerable<LocalContact> contacts) =>
        string.Join('\n', contacts.Select(contact => string.Join(Cell, contact.Name, contact.Phone, contact.Mail, contact.Note)));

    public static ImmutableArray<LocalContact> Read(string written)
    {
        return
        [
            .. written.Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => line.Split(Cell))
                .Select(cells => new LocalContact(cells[0], At(cells, 1), At(cells, 2), At(cells, 3))),
        ];

        static string? At(string[] cells, int index) => cells.ElementAtOrDefault(index) is { Length: > 0 } cell ? cell : null;
    }
}
