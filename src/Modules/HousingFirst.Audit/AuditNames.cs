using HousingFirst.Sdk.Content.Indexes;
using HousingFirst.Sdk.Documents;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Audit;

/// <summary>
/// What people call what the trail knows by id. Looked up when it is read: the trail itself holds no names, and what is gone has none.
/// </summary>
internal sealed class AuditNames(
    IAccounts accounts, IDocumentSession session, IPortalExtensions extensions, IRoleNames roles, IStringLocalizer<AuditTexts> texts)
{
    /// <summary>So many titles are kept at once: an export may tell of every item there ever was.</summary>
    private const int MostTitles = 5000;

    private readonly Dictionary<string, string?> _accounts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> _contents = new(StringComparer.Ordinal);

    /// <summary>All kinds that the portal's features record, by what they are called.</summary>
    public IReadOnlyList<(string Kind, string Name)> Kinds() =>
    [
        .. extensions.All<IAuditVocabulary>().SelectMany(vocabulary => vocabulary.Kinds.Select(kind => (kind, vocabulary.Name(kind)))),
    ];

    /// <summary>What a kind is called; its own name where no feature knows it any more.</summary>
    public string Kind(string kind) =>
        extensions.All<IAuditVocabulary>().FirstOrDefault(vocabulary => vocabulary.Kinds.Contains(kind, StringComparer.Ordinal))?.Name(kind) ?? kind;

    /// <summary>Looks up what the lines tell of, all at once.</summary>
    public async Task PrepareAsync(IEnumerable<AuditLine> lines, CancellationToken cancellationToken)
    {
        if (_contents.Count > MostTitles)
        {
            _contents.Clear();
        }

        var ids = lines.Select(line => line.Subject).OfType<AuditSubject>()
            .Where(subject => subject.Kind == AuditSubject.Content && !_contents.ContainsKey(subject.Id))
            .Select(subject => subject.Id).Distinct(StringComparer.Ordinal).ToArray();
        if (ids.Length == 0)
        {
            return;
        }

        // From the index: nobody needs the items themselves.
        var found = await session.Query<ContentItemIndex>(row => ids.Contains(row.ContentItemId) && row.Latest)
            .ListIndexAsync(cancellationToken);
        Array.ForEach(ids, id => _contents[id] = null);
        foreach (var row in found)
        {
            _contents[row.ContentItemId] = row.DisplayText;
        }
    }

    public async Task<string> ActorAsync(AuditLine line, CancellationToken cancellationToken) => line.AccountId is { } account
        ? await AccountAsync(account, cancellationToken) ?? texts["Account.Gone"]
        : texts[$"Actor.{line.Actor}"];

    /// <summary>What an entry is about, or nothing. Titles are those that were looked up for it.</summary>
    public async Task<string> SubjectAsync(AuditLine line, CancellationToken cancellationToken)
    {
        if (line.Subject is not { } subject)
        {
            return "";
        }

        var name = subject.Kind switch
        {
            AuditSubject.Account => await AccountAsync(subject.Id, cancellationToken) ?? texts["Account.Gone"],
            AuditSubject.Content => _contents.GetValueOrDefault(subject.Id),
            "role" => roles.Of(subject.Id),
            _ => null,
        };
        return name ?? subject.Id;
    }

    /// <summary>The name of an account, or null where there is none of that id.</summary>
    public async Task<string?> AccountAsync(string id, CancellationToken cancellationToken)
    {
        if (!_accounts.TryGetValue(id, out var name))
        {
            name = (await accounts.FindAsync(id, cancellationToken))?.DisplayName;
            _accounts.Add(id, name);
        }

        return name;
    }
}
