using System.Reflection;
using HousingFirst.Sdk.Administration;
using HousingFirst.Sdk.Documents;

namespace HousingFirst.Backups;

/// <summary>
/// Where data lie, who can read them and how long they are kept: put together of what the enabled features say, by the roles as they are now.
/// </summary>
internal sealed class DataSheet(IPortalExtensions extensions, IStoredData stored, IRoles roles)
{
    public StoredDataPlace Place => stored.Place;

    /// <summary>The rows, and the stored types that no enabled feature speaks of, with their counts.</summary>
    public async Task<(IReadOnlyList<DataSheetRow> Rows, IReadOnlyList<KeyValuePair<string, long>> Others)> ReadAsync(
        CancellationToken cancellationToken)
    {
        var counts = await stored.CountDocumentsAsync(cancellationToken);
        var all = await roles.ListAsync(cancellationToken);
        var holdings = extensions.All<IDataHoldings>().SelectMany(provider => provider.List()).OrderBy(holding => holding.Order).ToList();
        var told = holdings.SelectMany(TypesOf).ToHashSet(StringComparer.Ordinal);
        return (
            [
                .. holdings.Select(holding => new DataSheetRow(
                    holding,
                    TypesOf(holding).Any() ? TypesOf(holding).Sum(type => counts.GetValueOrDefault(type)) : null,
                    [.. all.Where(role => CanRead(role, holding)).Select(role => role.Name)])),
            ],
            [.. counts.Where(count => !told.Contains(count.Key)).OrderBy(count => count.Key, StringComparer.Ordinal)]);
    }

    private static bool CanRead(Role role, DataHolding holding) => !holding.ReadBy.IsEmpty
        && (role.Name == WellKnownRoles.Administrator
            || holding.ReadBy.Any(permission => permission.ImpliedBy.Append(permission.Name).Any(role.Permissions.Contains)));

    private static IEnumerable<string> TypesOf(DataHolding holding) =>
        holding.Documents.Select(type => type.GetCustomAttribute<DocumentAttribute>()?.Type ?? type.Name).Concat(holding.PlatformDocuments);
}
