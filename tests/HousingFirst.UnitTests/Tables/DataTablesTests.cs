using System.Collections.Immutable;
using System.Security.Claims;
using HousingFirst.Ui.Tables;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace HousingFirst.UnitTests.Tables;

/// <summary>How a list is asked for, remembered and forgotten.</summary>
public sealed class DataTablesTests
{
    private static readonly TableShape Shape = new(
        "people",
        "Personer",
        [new("name", "Navn") { Sorts = true }, new("seen", "Set") { Sorts = true, LargestFirst = true }, new("roles", "Roller")],
        [new("navn", "Navn eller mail"), new("tilstand", "Tilstand", [new("aktiv", "Aktiv"), new("lukket", "Lukket")])])
    {
        Sort = "name",
    };

    private readonly DataTables _tables = new(new EphemeralDataProtectionProvider());

    [Fact]
    public void Open_ForTheFirstTime_ShowsTheFirstPageAsTheShapeHasIt()
    {
        var table = _tables.Open(Visit(""), Shape);

        Assert.Equal(("name", false, 1, 25), (table.Sort, table.IsDescending, table.Page, table.Take));
        Assert.False(table.IsNarrowed);
    }

    [Fact]
    public void Open_Asked_TakesSortSizeChoiceAndPageFromTheAddress()
    {
        var table = _tables.Open(Visit("?sorter=-name&antal=50&tilstand=lukket&side=3"), Shape);
        table.Count(1000);

        Assert.Equal(("name", true, 3, 50, 100), (table.Sort, table.IsDescending, table.Page, table.Take, table.Skip));
        Assert.Equal("lukket", table.Value("tilstand"));
    }

    [Theory]
    [InlineData("?sorter=roles")]
    [InlineData("?sorter=-passwordhash")]
    [InlineData("?sorter=")]
    [InlineData("?antal=1000000")]
    [InlineData("?antal=-25")]
    [InlineData("?antal=٢٥")]
    [InlineData("?tilstand=<script>")]
    [InlineData("?side=0")]
    [InlineData("?side=-4")]
    [InlineData("?side=99999999999999999999")]
    [InlineData("?navn=hemmelig")]
    public void Open_AskedForWhatTheListDoesNotHave_ShowsItAsTheShapeHasIt(string query)
    {
        var table = _tables.Open(Visit(query), Shape);
        table.Count(10);

        Assert.Equal(("name", false, 1, 25, false), (table.Sort, table.IsDescending, table.Page, table.Take, table.IsNarrowed));
    }

    [Fact]
    public void Open_TheNextTime_RemembersWhatWasChosenButNotThePage()
    {
        var before = Visit("?sorter=-name&antal=100&tilstand=aktiv&side=2");
        _tables.Open(before, Shape);

        var table = _tables.Open(Visit("", before), Shape);

        Assert.Equal(("name", true, 1, 100, "aktiv"), (table.Sort, table.IsDescending, table.Page, table.Take, table.Value("tilstand")));
    }

    [Fact]
    public void Open_WithACookieOfSomebodyElse_RemembersNothing()
    {
        var before = Visit("?antal=100");
        _tables.Open(before, Shape);

        Assert.Equal(25, _tables.Open(Visit("", before, person: "another"), Shape).Take);
        Assert.Equal(25, new DataTables(new EphemeralDataProtectionProvider()).Open(Visit("", before), Shape).Take);
    }

    [Fact]
    public void Open_WhenTheListHasLostTheColumnAndTheChoice_ForgetsThem()
    {
        var before = Visit("?sorter=seen&tilstand=aktiv&antal=50");
        _tables.Open(before, Shape);
        var less = Shape with { Columns = [Shape.Columns[0]], Filters = [Shape.Filters[0]] };

        var table = _tables.Open(Visit("", before), less);

        Assert.Equal(("name", 50, false), (table.Sort, table.Take, table.IsNarrowed));
    }

    [Fact]
    public void Open_Reset_ForgetsEverything()
    {
        var before = Visit("?sorter=-name&antal=100&tilstand=aktiv");
        _tables.Open(before, Shape);
        var reset = Visit("?nulstil=1", before);
        _tables.Open(reset, Shape);

        var table = _tables.Open(Visit("", reset), Shape);

        Assert.Equal(("name", false, 25, false), (table.Sort, table.IsDescending, table.Take, table.IsNarrowed));
    }

    [Fact]
    public void Open_LookedAtAgainUnchanged_WritesNoCookie()
    {
        var first = Visit("");
        _tables.Open(first, Shape);

        Assert.Equal(0, first.Response.Headers.SetCookie.Count);
    }

    [Fact]
    public async Task Remember_Words_KeepsThemUnderSealAndOutOfAddresses()
    {
        var posted = Visit("");
        posted.Request.Form = new FormCollection(new Dictionary<string, StringValues> { ["navn"] = "  opdigtet ", ["tilstand"] = "aktiv" });
        await _tables.RememberAsync(posted, Shape, default);

        var table = _tables.Open(Visit("", posted), Shape);
        table.Count(500);

        Assert.Equal(("opdigtet", "aktiv"), (table.Value("navn"), table.Value("tilstand")));
        Assert.DoesNotContain("opdigtet", posted.Response.Headers.SetCookie.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("opdigtet", table.AddressOfPage(2) + table.AddressOfSize(50) + table.AddressOfSort(Shape.Columns[1]), StringComparison.Ordinal);
        Assert.DoesNotContain("opdigtet", TableView.Of(Shape).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Remember_WordsThatAreTooLong_KeepsNoneOfThem()
    {
        var posted = Visit("");
        posted.Request.Form = new FormCollection(new Dictionary<string, StringValues> { ["navn"] = new string('a', 101) });
        await _tables.RememberAsync(posted, Shape, default);

        Assert.False(_tables.Open(Visit("", posted), Shape).IsNarrowed);
    }

    [Fact]
    public void Cookie_IsForTheListsOwnAddressAndOutOfScriptsReach()
    {
        var visit = Visit("?antal=50");
        _tables.Open(visit, Shape);

        var cookie = SetCookieHeaderValue.Parse(visit.Response.Headers.SetCookie.ToString());
        Assert.Equal("/nordlys/admin/personer", cookie.Path.ToString());
        Assert.True(cookie.HttpOnly);
        Assert.True(cookie.Secure);
    }

    [Fact]
    public void Count_FewerRowsThanThePageAskedFor_ShowsTheLastPage()
    {
        var table = _tables.Open(Visit("?side=40"), Shape);

        table.Count(51);

        Assert.Equal((3, 3, 50), (table.Page, table.Pages, table.Skip));
    }

    [Fact]
    public void AddressOfSort_OfTheSortedColumn_TurnsItAround_AndADateBeginsWithTheLatest()
    {
        var table = _tables.Open(Visit("?tilstand=aktiv&side=2"), Shape);
        table.Count(500);

        Assert.Equal("?sorter=-name&antal=25&tilstand=aktiv", table.AddressOfSort(Shape.Columns[0]));
        Assert.Equal("?sorter=-seen&antal=25&tilstand=aktiv", table.AddressOfSort(Shape.Columns[1]));
        Assert.Equal("?sorter=name&antal=25&tilstand=aktiv&side=3", table.AddressOfPage(3));
    }

    /// <summary>A request for the list, with the cookies that an earlier answer set.</summary>
    private static DefaultHttpContext Visit(string query, HttpContext? before = null, string person = "somebody")
    {
        var context = new DefaultHttpContext
        {
            User = new(new ClaimsIdentity([new(ClaimTypes.NameIdentifier, person)], "test")),
            Request = { Scheme = "https", PathBase = "/nordlys", Path = "/admin/personer", QueryString = new(query) },
        };
        var cookies = before?.Response.Headers.SetCookie.Select(header => SetCookieHeaderValue.Parse(header))
            .Select(cookie => $"{cookie.Name}={cookie.Value}").ToImmutableArray() ?? [];
        context.Request.Headers.Cookie = string.Join("; ", cookies);
        return context;
    }
}
