using System.Reflection;

public static class Usage
{
    public static System.Threading.Tasks.Task RunAsync(LoopbackServer server)
    {
        const string json = """
            {"Task":{"Length":1},"task":"2","TASK":"3","class":"4","2nd":"5","":"6"," ":"7","a-b":"8","a_b":"9","a b":"10","@id":"11","$type":"12","a.b":"13",
             "quote\"d":"14","😀":"15","漢字":"16","GetHashCode":"17","ToString":"18","Equals":"19","GetType":"20","MemberwiseClone":"21","Finalize":"22",
             "AdditionalProperties":"23","value":"24","record":"25","await":"26","field":"27","Dictionary":{"a":"28"},"List":[{"Count":29}],"Date":"2024-02-29",
             "Time":null,"Bytes":"AA==","Guid":"6f9619ff-8b86-d011-b42d-00cf4fc964ff","Uri":"https://example.com/"}
            """;
        var task = Json.Deserialize<Feature.Task>(json);
        JsonAssert.Equal(json, Json.Serialize(task));
        Assert.Equal(1, task.GetType().GetProperties().Single(property => property.PropertyType == typeof(Feature.String)).GetValue(task) is Feature.String text ? text.Length : 0);

        // Every name was found a place: as many types, values and methods as the document has.
        var types = typeof(Feature.Task).Assembly.GetTypes().Where(type => type.Namespace == "Feature" && type.IsPublic).Select(type => type.Name).ToList();
        foreach (var name in new[] { "Task", "String", "Object", "System", "Newtonsoft", "HttpClient", "DateTimeOffset", "Guid", "Uri", "CancellationToken", "Attribute", "Enum" })
        {
            Assert.Contains(name, types);
        }

        Assert.Equal(8, global::System.Enum.GetValues(typeof(Feature.Enum)).Length);
        Assert.Equal(6, typeof(Feature.Tolerant).GetProperties(BindingFlags.Public | BindingFlags.Static).Length);
        var client = typeof(Feature.Task).Assembly.GetTypes().Single(type => type.IsClass && type.GetProperty("BaseUrl") is not null);
        Assert.Equal(7, client.GetMethods().Count(method => method.Name.Contains("Async", StringComparison.Ordinal)));
        Assert.Equal(16, client.GetMethods().Single(method => method.GetParameters().Length > 10).GetParameters().Length);
        return System.Threading.Tasks.Task.CompletedTask;
    }
}
