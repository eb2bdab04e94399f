using System.Collections.Immutable;
using System.Globalization;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace HousingFirst.Ui.Tables;

/// <summary>
/// Opens lists as the request asks, else as the person last looked at them. That is kept in a cookie of the list's own address, sealed for
/// portal, person and list: looking at a list writes nothing into the portal, and what one person typed means nothing to the next.
/// </summary>
public sealed class DataTables(IDataProtectionProvider protection)
{
    private const string Purpose = "HousingFirst.Ui.Tables";

    private static readonly TimeSpan Kept = TimeSpan.FromDays(90);

    /// <summary>The list as the request asks for it.</summary>
    public DataTable Open(HttpContext context, TableShape shape)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(shape);
        var query = context.Request.Query;
        var remembered = Read(context, shape);
        var view = query.ContainsKey(DataTable.ResetKey) ? TableView.Of(shape)
            : Keys(shape).Any(query.ContainsKey) ? Asked(query, shape, remembered)
            : remembered;
        if (!view.IsAs(remembered))
        {
            Write(context, shape, view);
        }

        return new(shape, view, int.TryParse(query[DataTable.PageKey], NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? Math.Max(1, page) : 1);
    }

    /// <summary>Takes what a list's form was posted with, and leads back to the list's bare address.</summary>
    public async Task<IActionResult> RememberAsync(HttpContext context, TableShape shape, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(shape);
        var form = await context.Request.ReadFormAsync(cancellationToken);
        var values = shape.Filters.Select(filter => KeyValuePair.Create(filter.Key, form[filter.Key].ToString().Trim()));
        var view = Read(context, shape) with { Values = values.ToImmutableSortedDictionary(StringComparer.Ordinal) };
        Write(context, shape, view.For(shape));
        return new RedirectResult(context.Request.PathBase.Add(context.Request.Path).Value!); // never null: a request has a path
    }

    private static IEnumerable<string> Keys(TableShape shape) =>
        shape.Filters.Where(filter => !filter.IsWords).Select(filter => filter.Key).Concat([DataTable.SortKey, DataTable.SizeKey]);

    private static TableView Asked(IQueryCollection query, TableShape shape, TableView remembered)
    {
        var sort = query[DataTable.SortKey].ToString();
        var size = int.TryParse(query[DataTable.SizeKey], NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? asked : remembered.Size;
        var values = shape.Filters.Select(filter => KeyValuePair.Create(
            filter.Key, filter.IsWords ? remembered.Values.GetValueOrDefault(filter.Key, "") : query[filter.Key].ToString()));
        TableView view = new(
            sort.Length > 0 ? sort.TrimStart('-') : remembered.Sort,
            sort.Length > 0 ? sort[0] == '-' : remembered.IsDescending,
            size,
            values.ToImmutableSortedDictionary(StringComparer.Ordinal));
        return view.For(shape);
    }

    private TableView Read(HttpContext context, TableShape shape)
    {
        if (context.Request.Cookies[CookieOf(shape)] is { Length: > 0 } written)
        {
            try
            {
                return JsonSerializer.Deserialize<TableView>(Seal(context, shape).Unprotect(written))?.For(shape) ?? TableView.Of(shape);
            }
            catch (Exception exception) when (exception is CryptographicException or JsonException)
            {
                // Somebody else's, or made up: as if there were none.
            }
        }

        return TableView.Of(shape);
    }

    private void Write(HttpContext context, TableShape shape, TableView view) => context.Response.Cookies.Append(
        CookieOf(shape),
        Seal(context, shape).Protect(JsonSerializer.Serialize(view)),
        new()
        {
            Path = context.Request.PathBase.Add(context.Request.Path),
            HttpOnly = true,
            SameSite = SameSiteMode.Lax,
            Secure = context.Request.IsHttps,
            IsEssential = true,
            MaxAge = Kept,
        });

    private static string CookieOf(TableShape shape) => $".hf.list.{shape.Name}";

    private IDataProtector Seal(HttpContext context, TableShape shape) =>
        protection.CreateProtector(Purpose, context.User.FindFirstValue(ClaimTypes.NameIdentifier) ?? "", shape.Name);
}
