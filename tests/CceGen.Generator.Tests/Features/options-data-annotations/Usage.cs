#nullable disable

using System.ComponentModel.DataAnnotations;
using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        Assert.Empty(Wrong(Pet()));
        Assert.Equal("Name", Wrong(Pet(pet => pet.Name = "")));
        Assert.Equal("Name", Wrong(Pet(pet => pet.Name = null)));
        Assert.Equal("Name", Wrong(Pet(pet => pet.Name = "a1234567890")));
        Assert.Equal("Name", Wrong(Pet(pet => pet.Name = "b1")));
        Assert.Empty(Wrong(Pet(pet => pet.Nick = null)));
        Assert.Equal("Nick", Wrong(Pet(pet => pet.Nick = "123456")));
        Assert.Equal("Code", Wrong(Pet(pet => pet.Code = "1")));
        Assert.Empty(Wrong(Pet(pet => pet.Serial = "Xab")));
        Assert.Empty(Wrong(Pet(pet => pet.Serial = "abx")));
        Assert.Equal("Serial", Wrong(Pet(pet => pet.Serial = "abc")));
        Assert.Equal("Age", Wrong(Pet(pet => pet.Age = 0)));
        Assert.Equal("Age", Wrong(Pet(pet => pet.Age = 31)));
        Assert.Equal("Most", Wrong(Pet(pet => pet.Most = 6)));
        Assert.Empty(Wrong(Pet(pet => pet.Far = long.MaxValue)));
        Assert.Equal("Weight", Wrong(Pet(pet => pet.Weight = 0.25)));
        Assert.Equal("Price", Wrong(Pet(pet => pet.Price = 0.5m)));
        Assert.Equal("Tags", Wrong(Pet(pet => pet.Tags = null)));
        Assert.Equal("Tags", Wrong(Pet(pet => pet.Tags = new List<string>())));
        Assert.Equal("Tags", Wrong(Pet(pet => pet.Tags = new List<string> { "1", "2", "3", "4" })));
        Assert.Equal("Owner", Wrong(Pet(pet => pet.Owner = null)));
        Assert.Equal("Home", Wrong(Pet(pet => pet.Home = null)));

        // Nothing is validated on the way: whoever wants to, does.
        server.Enqueue(LoopbackResponse.Empty(204));
        await new FeatureClient(server.BaseAddress.ToString(), server.CreateHttpClient()).AddPetAsync(Pet(pet => pet.Age = 99));
        Assert.Contains("99", server.LastRequest.Body);
    }

    private static Pet Pet(Action<Pet> change = null)
    {
        var pet = new Pet
        {
            Name = "a1", Nick = "n", Code = "12", Tags = new List<string> { "1" }, Home = new Dictionary<string, string>(), Owner = new Owner(), Weight = 1, Age = 1, Price = 1, Serial = "xxx", Never = 0,
        };
        change?.Invoke(pet);
        return pet;
    }

    private static string Wrong(Pet pet)
    {
        var results = new List<ValidationResult>();
        Validator.TryValidateObject(pet, new ValidationContext(pet), results, validateAllProperties: true);
        return string.Join(", ", results.SelectMany(result => result.MemberNames));
    }
}
