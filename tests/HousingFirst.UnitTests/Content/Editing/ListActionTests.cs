using HousingFirst.Contents.Desk;
using HousingFirst.Sdk.Content.Editing;

namespace HousingFirst.UnitTests.Content.Editing;

/// <summary>The buttons of a list inside a form.</summary>
public sealed class ListActionTests
{
    private const string List = "FlowPart.Widgets";

    [Theory]
    [InlineData("up|FlowPart.Widgets|1", "b a c")]
    [InlineData("up|FlowPart.Widgets|0", "a b c")]
    [InlineData("down|FlowPart.Widgets|1", "a c b")]
    [InlineData("down|FlowPart.Widgets|2", "a b c")]
    [InlineData("remove|FlowPart.Widgets|0", "b c")]
    [InlineData("up|FlowPart.Widgets|3", "a b c")]
    [InlineData("up|FlowPart.Widgets|-1", "a b c")]
    [InlineData("burn|FlowPart.Widgets|1", "a b c")]
    [InlineData("up|Other.List|1", "a b c")]
    [InlineData("|", "a b c")]
    public void Apply_Button_OrdersTheListOrLeavesIt(string action, string expected)
    {
        var form = Given("a", "b", "c");

        ListAction.Apply(form, action, () => "new");

        Assert.Equal(expected, string.Join(" ", form.All(List).Where(id => id.Length > 0)));
    }

    [Fact]
    public void Apply_Add_PutsANewItemOfTheChosenTypeLast()
    {
        var form = Given("a");
        form.Set(ListAction.NewTypeOf(List), "Notice");

        ListAction.Apply(form, ListAction.Add(List), () => "new");

        Assert.Equal(["a", "new"], form.All(List));
        Assert.Equal("Notice", form.Value("FlowPart.Widgets.new.ContentType"));
    }

    [Fact]
    public void Apply_RemoveTheLastOne_LeavesAListThatSaysItIsEmpty()
    {
        var form = Given("a");

        ListAction.Apply(form, ListAction.Move("remove", List, 0), () => "new");

        Assert.True(form.Has(List));
        Assert.All(form.All(List), Assert.Empty);
    }

    private static EditForm Given(params string[] ids)
    {
        EditForm form = new();
        form.Set(List, ["", .. ids]);
        return form;
    }
}
