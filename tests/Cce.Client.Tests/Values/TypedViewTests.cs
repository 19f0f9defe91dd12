using System.Reflection;
using Cce.Client.Tests.Client;
using Newtonsoft.Json;

namespace Cce.Client.Tests.Values;

/// <summary>The views stand beside the texts: they read them, and nothing of theirs is on the wire.</summary>
public sealed class TypedViewTests
{
    /// <summary>Every view of every model, found by its type.</summary>
    public static TheoryData<Type, string> Views
    {
        get
        {
            var views = new TheoryData<Type, string>();
            foreach (Type model in Models())
            {
                foreach (PropertyInfo view in model.GetProperties().Where(IsView))
                {
                    views.Add(model, view.Name);
                }
            }

            return views;
        }
    }

    [Fact]
    public void The_task_of_the_page_has_its_times_and_its_progress()
    {
        UpgradeTask task = JsonConvert.DeserializeObject<UpgradeTask>(PageSample.Json)!;

        var created = new DateTimeOffset(2022, 12, 16, 13, 40, 20, TimeSpan.FromHours(8));
        Assert.Equal(created.AddTicks(7_567_100), task.Metadata!.CreatedAt.Value);
        Assert.Equal(created.AddTicks(7_567_120), task.Metadata.UpdatedAt.Value);
        Assert.Equal(created.AddTicks(7_567_120), task.Status!.CompletedAt.Value);
        Assert.Equal(0.00m, task.Status.ProgressValue.Value);
    }

    [Theory]
    [MemberData(nameof(Views))]
    public void A_view_neither_writes_nor_takes_a_member(Type model, string view)
    {
        string json = $"{{\"{view}\":{{\"of\":[\"the service\",1.5]}}}}";

        object read = JsonConvert.DeserializeObject(json, model)!;

        Assert.Equal("{}", JsonConvert.SerializeObject(Activator.CreateInstance(model)));
        Assert.Equal(JsonTokens.Of(json), JsonTokens.Of(JsonConvert.SerializeObject(read)));
    }

    [Theory]
    [MemberData(nameof(Views))]
    public void A_view_of_a_model_without_texts_is_empty(Type model, string view) =>
        Assert.Equal("", model.GetProperty(view)!.GetValue(Activator.CreateInstance(model))!.ToString());

    [Fact]
    public void Every_time_and_progress_of_the_document_has_its_view()
    {
        int count = 0;
        foreach (Type model in Models())
        {
            foreach (PropertyInfo text in model.GetProperties().Where(IsTimeOrProgress))
            {
                object instance = Activator.CreateInstance(model)!;
                text.SetValue(instance, "12.5");

                string?[] views = [.. model.GetProperties().Where(IsView).Select(view => view.GetValue(instance)!.ToString())];

                Assert.True(views.Count(static view => view == "12.5") == 1, $"{model.Name}.{text.Name} has no view of its own.");
                count++;
            }
        }

        Assert.True(count >= 23, $"{count} texts were found; the document had 23.");
    }

    // What goes over the wire can be made of nothing; what an operation object tells while it waits cannot.
    private static IEnumerable<Type> Models() =>
        typeof(UpgradeTask).Assembly.GetExportedTypes().Where(static type => type.IsClass && type.GetConstructor(Type.EmptyTypes) is not null);

    private static bool IsTimeOrProgress(PropertyInfo property) =>
        property.PropertyType == typeof(string) && property.CanWrite
        && (property.Name.EndsWith("time", StringComparison.OrdinalIgnoreCase)
            || property.Name.EndsWith("timestamp", StringComparison.OrdinalIgnoreCase)
            || property.Name == "Progress");

    private static bool IsView(PropertyInfo property) =>
        property.PropertyType == typeof(CceTimestamp) || property.PropertyType == typeof(CceProgress);
}
